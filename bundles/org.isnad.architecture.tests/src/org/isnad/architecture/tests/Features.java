// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every bundle ships, and the headless half of the product is the headless feature. */
final class Features {

    private static final Pattern PLUGIN = Pattern.compile("<plugin\\s+id=\"([^\"]+)\"");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId><version>([^<]+)</version>");
    /** They are part of the framework's own start. */
    private static final Set<String> FRAMEWORK = Set.of("org.eclipse.osgi", "org.eclipse.equinox.launcher");
    private static final Set<String> FOR_DEVELOPERS = Set.of("org.isnad.testkit", "org.isnad.benchmarks", "org.isnad.example");

    /** What large libraries need ships beside the product. */
    private static final List<String> OPTIONAL = List.of("org.isnad.onnx.feature");

    private Features() {
    }

    static List<String> problems(Tree tree) throws IOException {
        List<String> problems = new ArrayList<>();
        Set<String> headless = plugins(tree, "org.isnad.core.feature");
        Set<String> window = new TreeSet<>(plugins(tree, "org.isnad.ui.feature"));
        window.addAll(plugins(tree, "org.isnad.rcp.feature"));
        Set<String> optional = new TreeSet<>();
        for (String feature : OPTIONAL) {
            if (Files.exists(tree.root().resolve("features").resolve(feature))) {
                optional.addAll(plugins(tree, feature));
            }
        }
        for (Tree.Bundle bundle : tree.bundles()) {
            String name = bundle.name();
            if (!bundle.isTest() && !FOR_DEVELOPERS.contains(name) && !optional.contains(name)
                    && !(Arrows.needsDisplay(name) ? window : headless).contains(name)) {
                problems.add(name + " is not in the feature it belongs to");
            }
        }
        Set<String> configured = configured(tree);
        headless.stream().filter(name -> !FRAMEWORK.contains(name) && !configured.contains(name))
                .forEach(name -> problems.add("the headless configuration lacks " + name));
        configured.stream().filter(name -> !headless.contains(name))
                .forEach(name -> problems.add("org.isnad.core.feature lacks " + name));
        problems.addAll(unnamed(tree));
        return problems;
    }

    /** What comes from others is named, with its licence, in NOTICE. */
    private static List<String> unnamed(Tree tree) throws IOException {
        String notice = Files.readString(tree.root().resolve("NOTICE"));
        List<String> problems = new ArrayList<>();
        Matcher matcher = ARTIFACT.matcher(Files.readString(tree.root().resolve("releng/org.isnad.target/org.isnad.target.target")));
        while (matcher.find()) {
            String artifact = matcher.group(1) + " " + matcher.group(2);
            if (!notice.contains("  " + artifact + "\n")) {
                problems.add("NOTICE lacks " + artifact);
            }
        }
        return problems;
    }

    private static Set<String> plugins(Tree tree, String feature) throws IOException {
        Set<String> plugins = new TreeSet<>();
        Matcher matcher = PLUGIN.matcher(Files.readString(tree.root().resolve("features").resolve(feature).resolve("feature.xml")));
        while (matcher.find()) {
            plugins.add(matcher.group(1));
        }
        return plugins;
    }

    private static Set<String> configured(Tree tree) throws IOException {
        Path file = tree.root().resolve("releng/org.isnad.product/files/all/configuration/headless/config.ini");
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        Set<String> names = new TreeSet<>();
        Arrays.stream(properties.getProperty("osgi.bundles").split(",")).map(entry -> entry.replaceAll("@.*", "").trim()).forEach(names::add);
        return names;
    }
}
