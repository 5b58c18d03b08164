// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house stands as it is drawn. */
class ArchitectureTest {

    private final Tree tree = Tree.here();

    @Test
    void onlyTheArrowsThatAreDrawn() throws IOException {
        none(Arrows.problems(tree));
    }

    @Test
    void manifestsFollowTheHouseRules() throws IOException {
        none(HouseRules.manifestProblems(tree));
    }

    @Test
    void sourcesFollowTheHouseRules() throws IOException {
        assertTrue(tree.files(".java").size() > 50, "the sources were not found");
        none(HouseRules.sourceProblems(tree));
    }

    @Test
    void everyTextIsThereInEnglishAndInArabic() throws IOException {
        none(Texts.problems(tree));
    }

    @Test
    void everyBundleShips() throws IOException {
        none(Features.problems(tree));
    }

    /** Each rule is shown a house that breaks it. */
    @Test
    void aHouseThatBreaksTheRulesIsSeen(@TempDir Path root) throws IOException {
        bundle(root, "org.isnad.model", "Require-Bundle: org.isnad.core;bundle-version=\"[0.1.0,0.2.0)\"\nExport-Package: org.isnad.model\n");
        bundle(root, "org.isnad.core", """
                Require-Bundle: org.isnad.model;bundle-version="[0.1.0,0.2.0)",org.eclipse.swt
                Export-Package: org.isnad.internal.core;version="0.1.0"
                """);
        Path source = root.resolve("bundles/org.isnad.core/src/org/isnad/core/Bad.java");
        write(source, "package org.isnad;\nclass Bad { void m() { try { } catch (Exception e) {" + " } System.out." + "println(); } }\n" + "\n".repeat(600));
        write(source.resolveSibling("messages.properties"), "a=One {0}\nb=Two\n");
        write(source.resolveSibling("messages_ar.properties"), "a=One {1}\n");
        write(source.resolveSibling("Messages.java"), "public static String a, c;");
        for (String feature : List.of("core", "ui", "rcp")) {
            write(root.resolve("features/org.isnad." + feature + ".feature/feature.xml"), "<plugin id=\"org.isnad.model\"/>");
        }
        write(root.resolve("releng/org.isnad.product/files/all/configuration/headless/config.ini"), "osgi.bundles=org.isnad.search@start\n");
        write(root.resolve("releng/org.isnad.target/org.isnad.target.target"), "<artifactId>a</artifactId><version>1</version>");
        write(root.resolve("NOTICE"), "  b 1\n");
        Tree bad = new Tree(root);
        some(Arrows.problems(bad), "org.isnad.model may not know org.isnad.core", "org.isnad.model is part of a cycle",
                "org.isnad.core runs without a display and may not know org.eclipse.swt");
        some(HouseRules.manifestProblems(bad), "exports org.isnad.model without a version", "to everybody",
                "requires org.eclipse.swt without a range", "Bundle-Vendor");
        some(HouseRules.sourceProblems(bad), "licence", "602 lines", "console", "empty catch", "its package is org.isnad");
        some(Texts.problems(bad), "a has other gaps", "messages_ar.properties: lacks b", "messages.properties: lacks c",
                "Messages.java: lacks b", "is not Arabic");
        some(Features.problems(bad), "org.isnad.core is not in the feature", "lacks org.isnad.model", "feature lacks org.isnad.search",
                "NOTICE lacks a 1");
    }

    private static void bundle(Path root, String name, String headers) throws IOException {
        write(root.resolve("bundles").resolve(name).resolve("META-INF/MANIFEST.MF"),
                "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + "\n" + headers);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void none(List<String> problems) {
        assertEquals("", String.join("\n", problems));
    }

    private static void some(List<String> problems, String... expected) {
        for (String part : expected) {
            assertTrue(problems.stream().anyMatch(problem -> problem.contains(part)), part + " is not among " + problems);
        }
    }
}
