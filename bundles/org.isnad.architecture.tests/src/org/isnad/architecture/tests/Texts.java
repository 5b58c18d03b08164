// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every text a user can read is there in English and in Arabic, under the same keys and with the same gaps. */
final class Texts {

    private static final Pattern FIELD = Pattern.compile("public static String ([^;]+);");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");

    private Texts() {
    }

    static List<String> problems(Tree tree) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path english : tree.files("messages.properties")) {
            compare(tree, english, english.resolveSibling("messages_ar.properties"), problems);
            compareFields(tree, english, problems);
        }
        for (Tree.Bundle bundle : tree.bundles()) {
            Path english = bundle.folder().resolve("OSGI-INF/l10n/bundle.properties");
            if (Files.exists(english)) {
                compare(tree, english, english.resolveSibling("bundle_ar.properties"), problems);
            }
            pluginKeys(tree, bundle, english, problems);
        }
        return problems;
    }

    private static void compare(Tree tree, Path english, Path arabic, List<String> problems) throws IOException {
        if (!Files.exists(arabic)) {
            problems.add(tree.name(arabic) + ": is not there");
            return;
        }
        Properties one = load(english);
        Properties other = load(arabic);
        for (String key : new TreeSet<>(one.stringPropertyNames())) {
            if (other.getProperty(key) == null) {
                problems.add(tree.name(arabic) + ": lacks " + key);
            } else if (!gaps(one.getProperty(key)).equals(gaps(other.getProperty(key)))) {
                problems.add(tree.name(arabic) + ": " + key + " has other gaps than the English text");
            }
        }
        other.stringPropertyNames().stream().filter(key -> one.getProperty(key) == null).sorted()
                .forEach(key -> problems.add(tree.name(arabic) + ": " + key + " is in no English text"));
        if (!one.isEmpty() && String.join("", other.stringPropertyNames().stream().map(other::getProperty).toList()).chars()
                .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
            problems.add(tree.name(arabic) + ": is not Arabic");
        }
    }

    /** NLS leaves a field without a text at "NLS missing message" and a text without a field is never shown. */
    private static void compareFields(Tree tree, Path english, List<String> problems) throws IOException {
        Path source = english.resolveSibling("Messages.java");
        if (!Files.exists(source)) {
            return;
        }
        TreeSet<String> fields = new TreeSet<>();
        Matcher matcher = FIELD.matcher(Files.readString(source));
        while (matcher.find()) {
            for (String field : matcher.group(1).split(",")) {
                fields.add(field.trim());
            }
        }
        TreeSet<String> keys = new TreeSet<>(load(english).stringPropertyNames());
        fields.stream().filter(field -> !keys.contains(field)).forEach(field -> problems.add(tree.name(english) + ": lacks " + field));
        keys.stream().filter(key -> !fields.contains(key)).forEach(key -> problems.add(tree.name(source) + ": lacks " + key));
    }

    private static void pluginKeys(Tree tree, Tree.Bundle bundle, Path english, List<String> problems) throws IOException {
        Properties texts = Files.exists(english) ? load(english) : new Properties();
        List<String> wanted = new ArrayList<>();
        bundle.manifest().values().stream().map(String::valueOf).filter(value -> value.startsWith("%")).forEach(wanted::add);
        Path plugin = bundle.folder().resolve("plugin.xml");
        if (Files.exists(plugin)) {
            Matcher matcher = Pattern.compile("\"(%[\\w.\\-]+)\"").matcher(Files.readString(plugin));
            while (matcher.find()) {
                wanted.add(matcher.group(1));
            }
        }
        wanted.stream().map(key -> key.substring(1)).distinct().filter(key -> texts.getProperty(key) == null)
                .forEach(key -> problems.add(tree.name(english) + ": lacks " + key));
    }

    private static TreeSet<String> gaps(String text) {
        TreeSet<String> gaps = new TreeSet<>();
        Matcher matcher = GAP.matcher(text);
        while (matcher.find()) {
            gaps.add(matcher.group(1));
        }
        return gaps;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return properties;
    }
}
