// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.architecture.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which bundle may know which: the picture of bundles/README.md as a table. */
final class Arrows {

    /** The arrows that are drawn; what they lead to in turn may be used too. */
    private static final Map<String, Set<String>> DRAWN = new TreeMap<>(Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("arabic", Set.of()),
            Map.entry("layout", Set.of()),
            Map.entry("sample", Set.of()),
            Map.entry("core", Set.of("model")),
            Map.entry("search", Set.of("core", "arabic")),
            Map.entry("desk", Set.of("core", "arabic")),
            Map.entry("graph", Set.of("desk")),
            Map.entry("compare", Set.of("core")),
            Map.entry("exchange", Set.of("core", "arabic")),
            Map.entry("documents", Set.of("exchange")),
            Map.entry("uima", Set.of("exchange")),
            Map.entry("engines", Set.of("uima", "arabic")),
            Map.entry("onnx", Set.of("uima", "arabic")),
            Map.entry("learn", Set.of("uima", "arabic")),
            Map.entry("agreement", Set.of("compare")),
            Map.entry("workflow", Set.of("compare")),
            Map.entry("release", Set.of("exchange", "agreement", "arabic")),
            Map.entry("testkit", Set.of("exchange", "layout")),
            Map.entry("cli", Set.of("release", "documents", "engines", "learn", "search", "desk", "graph", "layout", "sample", "workflow")),
            Map.entry("scene", Set.of("core", "layout")),
            Map.entry("figures", Set.of("exchange", "scene")),
            Map.entry("ui", Set.of("release", "engines", "learn", "search", "desk", "graph", "sample", "scene", "workflow")),
            Map.entry("ui.annotator", Set.of("ui", "layout", "figures")),
            Map.entry("ui.views", Set.of("ui.annotator")),
            Map.entry("ui.desk", Set.of("ui.views", "desk", "uima")),
            Map.entry("ui.workflow", Set.of("ui.views", "workflow")),
            Map.entry("ui.graph", Set.of("ui.desk", "graph")),
            Map.entry("ui.search", Set.of("ui.desk", "search", "layout")),
            Map.entry("ui.agreement", Set.of("ui.views", "agreement")),
            Map.entry("ui.adjudication", Set.of("ui.views", "ui.annotator", "compare", "layout")),
            Map.entry("ui.release", Set.of("ui", "release")),
            Map.entry("rcp", Set.of("ui.desk", "ui.workflow", "ui.graph", "ui.search", "ui.release")),
            Map.entry("nl.jface", Set.of()),
            Map.entry("nl.renderers", Set.of()),
            Map.entry("example", Set.of("uima", "agreement")),
            Map.entry("benchmarks", Set.of("cli", "testkit", "ui.annotator", "ui.graph"))));

    private static final Set<String> WINDOW = Set.of("ui", "ui.workflow", "ui.agreement", "ui.adjudication", "ui.annotator", "ui.views", "ui.desk", "ui.graph", "ui.search", "ui.release", "rcp", "nl.jface", "nl.renderers");
    private static final Pattern DISPLAY = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|core\\.resources|nebula).*");

    private Arrows() {
    }

    static boolean needsDisplay(String bundle) {
        return WINDOW.contains(shortName(bundle));
    }

    /** Every arrow that no picture shows, every arrow across the display line, every unknown bundle. */
    static List<String> problems(Tree tree) throws IOException {
        List<String> problems = new ArrayList<>();
        List<Tree.Bundle> bundles = tree.bundles().stream().filter(bundle -> !bundle.isTest()).toList();
        Map<String, String> exporters = new TreeMap<>();
        bundles.forEach(bundle -> bundle.names("Export-Package").forEach(name -> exporters.put(name, bundle.name())));
        Map<String, Set<String>> found = new TreeMap<>();
        for (Tree.Bundle bundle : bundles) {
            String name = shortName(bundle.name());
            Set<String> needed = needed(bundle, exporters);
            found.put(name, needed);
            if (!DRAWN.containsKey(name)) {
                problems.add(bundle.name() + " is in no picture: draw it in bundles/README.md and in Arrows");
                continue;
            }
            Set<String> allowed = reachable(name, DRAWN);
            needed.stream().filter(other -> !allowed.contains(other))
                    .forEach(other -> problems.add(bundle.name() + " may not know org.isnad." + other));
            if (!needsDisplay(bundle.name()) && !name.equals("benchmarks")) {
                asked(bundle).stream().filter(other -> DISPLAY.matcher(other).matches())
                        .forEach(other -> problems.add(bundle.name() + " runs without a display and may not know " + other));
            }
        }
        found.forEach((name, needed) -> {
            if (reachable(name, found).contains(name)) {
                problems.add("org.isnad." + name + " is part of a cycle");
            }
        });
        return problems;
    }

    private static Set<String> asked(Tree.Bundle bundle) {
        Set<String> asked = new TreeSet<>(bundle.names("Require-Bundle"));
        asked.addAll(bundle.names("Import-Package"));
        return asked;
    }

    private static Set<String> needed(Tree.Bundle bundle, Map<String, String> exporters) {
        Set<String> needed = new TreeSet<>();
        bundle.names("Require-Bundle").stream().filter(name -> name.startsWith("org.isnad.")).forEach(name -> needed.add(shortName(name)));
        bundle.names("Import-Package").stream().filter(name -> name.startsWith("org.isnad."))
                .forEach(name -> needed.add(shortName(exporters.getOrDefault(name, name))));
        needed.remove(shortName(bundle.name()));
        return needed;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> arrows) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(arrows.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(arrows.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static String shortName(String bundle) {
        return bundle.startsWith("org.isnad.") ? bundle.substring("org.isnad.".length()) : bundle;
    }
}
