// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The source tree as the tests of this bundle see it: bundles with their manifests, and files. */
record Tree(Path root) {

    /** A bundle of the tree: its folder name and what its manifest says. */
    record Bundle(Path folder, Attributes manifest) {

        String name() {
            return folder.getFileName().toString();
        }

        boolean isTest() {
            return name().endsWith(".tests");
        }

        String header(String key) {
            String value = manifest.getValue(key);
            return value == null ? "" : value;
        }

        /** The names in a header, without their directives. */
        List<String> names(String key) {
            return new ArrayList<>(clauses(key).keySet());
        }

        /** Each name in a header with the directives and attributes that follow it. */
        Map<String, String> clauses(String key) {
            Map<String, String> clauses = new TreeMap<>();
            for (String clause : header(key).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                String[] parts = clause.trim().split(";", 2);
                if (!parts[0].isBlank()) {
                    clauses.put(parts[0].trim(), parts.length > 1 ? parts[1] : "");
                }
            }
            return clauses;
        }
    }

    /** The tree that this bundle lies in: named by the build, or found above the working folder. */
    static Tree here() {
        String named = System.getProperty("isnad.root");
        Path folder = Path.of(named == null ? "" : named).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.isnad.model"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("Run this inside the source tree, or name it with -Disnad.root=FOLDER");
        }
        return new Tree(folder);
    }

    List<Bundle> bundles() throws IOException {
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
            for (Path folder : folders.sorted().toList()) {
                Path manifest = folder.resolve("META-INF/MANIFEST.MF");
                if (Files.isRegularFile(manifest)) {
                    try (InputStream in = Files.newInputStream(manifest)) {
                        bundles.add(new Bundle(folder, new Manifest(in).getMainAttributes()));
                    }
                }
            }
        }
        return bundles;
    }

    /** The files under the bundles whose names end so, built and generated ones left out. */
    List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
            return files.filter(file -> file.toString().endsWith(ending)).filter(Files::isRegularFile)
                    .filter(file -> isWritten(root.relativize(file))).sorted().toList();
        }
    }

    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isWritten(Path file) {
        for (Path part : file) {
            String name = part.toString();
            if (name.equals("src-gen") || name.equals("target") || name.equals("bin")) {
                return false;
            }
        }
        return true;
    }
}
