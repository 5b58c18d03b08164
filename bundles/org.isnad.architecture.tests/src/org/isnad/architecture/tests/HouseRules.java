// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.architecture.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What holds for every manifest and for every Java file. */
final class HouseRules {

    private static final int MOST_LINES = 500;
    private static final List<String> LICENCE = List.of(
            "// Copyright (c) 2026 The Isnad contributors", "// SPDX-License-Identifier: EPL-2.0");
    // Written in two halves, so that this file does not break the rule it checks.
    private static final Pattern CONSOLE = Pattern.compile("System\\.(out|err)\\." + "print|printStack" + "Trace\\(\\)");
    private static final Pattern EMPTY_CATCH = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}");

    private HouseRules() {
    }

    static List<String> manifestProblems(Tree tree) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Tree.Bundle bundle : tree.bundles()) {
            String name = bundle.name();
            expect(problems, name, "Bundle-SymbolicName", name, bundle.names("Bundle-SymbolicName").getFirst());
            expect(problems, name, "Bundle-Version", "0.1.0.qualifier", bundle.header("Bundle-Version"));
            expect(problems, name, "Bundle-Vendor", "Isnad", bundle.header("Bundle-Vendor"));
            expect(problems, name, "Bundle-RequiredExecutionEnvironment", "JavaSE-21",
                    bundle.header("Bundle-RequiredExecutionEnvironment"));
            if (!bundle.isTest()) {
                bundle.clauses("Export-Package").forEach((exported, directives) -> checkExport(problems, name, exported, directives));
            }
            bundle.clauses("Require-Bundle").forEach((required, range) -> {
                if (!range.contains("bundle-version=\"[")) {
                    problems.add(name + ": requires " + required + " without a range of versions");
                }
            });
        }
        return problems;
    }

    private static void checkExport(List<String> problems, String bundle, String exported, String directives) {
        String part = bundle.substring("org.isnad.".length());
        boolean internal = within(exported, "org.isnad.internal." + part);
        if (!internal && !within(exported, bundle)) {
            problems.add(bundle + ": exports " + exported + ", which is not its name");
        }
        if (internal && !directives.contains("x-friends") && !directives.contains("x-internal")) {
            problems.add(bundle + ": exports the internal " + exported + " to everybody");
        }
        if (!internal && !directives.contains("version=")) {
            problems.add(bundle + ": exports " + exported + " without a version");
        }
    }

    private static boolean within(String name, String root) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    private static void expect(List<String> problems, String bundle, String header, String expected, String found) {
        if (!expected.equals(found)) {
            problems.add(bundle + ": " + header + " is \"" + found + "\", not \"" + expected + "\"");
        }
    }

    static List<String> sourceProblems(Tree tree) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : tree.files(".java")) {
            String name = tree.name(file);
            String text = Files.readString(file);
            List<String> lines = text.lines().toList();
            if (lines.size() < 2 || !lines.subList(0, 2).equals(LICENCE)) {
                problems.add(name + ": does not begin with the two lines of the licence");
            }
            if (lines.size() > MOST_LINES) {
                problems.add(name + ": " + lines.size() + " lines, " + MOST_LINES + " at most");
            }
            if (!name.contains(".tests/") && CONSOLE.matcher(text).find()) {
                problems.add(name + ": writes to the console of the process");
            }
            if (EMPTY_CATCH.matcher(text).find()) {
                problems.add(name + ": an empty catch");
            }
            if (!packageOf(lines).equals(folderOf(tree, file))) {
                problems.add(name + ": its package is " + packageOf(lines));
            }
        }
        return problems;
    }

    private static String packageOf(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("package ")).findFirst()
                .map(line -> line.substring("package ".length(), line.indexOf(';'))).orElse("");
    }

    private static String folderOf(Tree tree, Path file) {
        Path inBundle = tree.root().resolve("bundles").relativize(file);
        Path inSources = inBundle.subpath(2, inBundle.getNameCount() - 1);
        return inSources.toString().replace('\\', '/').replace('/', '.');
    }
}
