// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of a model bundle from its genmodel, without a workbench.
 *
 * <p>Usage: {@code GenerateModel BUNDLE [--check]}. The code is generated in a scratch copy of the
 * bundle that holds nothing but its {@code model} folder, so the hand-written plugin.xml, manifest and
 * properties, which the generator would overwrite, are out of its reach. Then {@code src-gen} is
 * replaced by what was generated; with {@code --check} it is only compared, and a difference is exit
 * status 1.
 */
public final class GenerateModel {

    private static final String SOURCES = "src-gen";

    private GenerateModel() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0 || args.length == 2 && !"--check".equals(args[1])) {
            System.err.println("usage: GenerateModel BUNDLE [--check]");
            System.exit(2);
        }
        Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
        Path scratch = Files.createTempDirectory("isnad-codegen");
        try {
            copy(bundle.resolve("model"), scratch.resolve("model"));
            generate(bundle.getFileName().toString(), scratch);
            if (args.length == 2) {
                System.exit(report(bundle, scratch) ? 0 : 1);
            }
            delete(bundle.resolve(SOURCES));
            copy(scratch.resolve(SOURCES), bundle.resolve(SOURCES));
        } finally {
            delete(scratch);
        }
    }

    private static void generate(String project, Path folder) throws IOException {
        EcorePlugin.ExtensionProcessor.process(null);
        EcorePlugin.getPlatformResourceMap().put(project, URI.createURI(folder.toUri().toString()));
        GenModelPackage.eINSTANCE.eClass();
        Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);

        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        for (Path file : list(folder.resolve("model"), ".genmodel")) {
            URI uri = URI.createPlatformResourceURI(project + "/model/" + file.getFileName(), true);
            GenModel model = (GenModel) resources.getResource(uri, true).getContents().getFirst();
            model.reconcile();
            model.setCanGenerate(true);
            fail(model.diagnose());
            Generator generator = new Generator();
            generator.setInput(model);
            fail(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
        }
        if (!Files.isDirectory(folder.resolve(SOURCES))) {
            throw new IOException("nothing was generated: the genmodel's modelDirectory must be /" + project
                    + "/" + SOURCES);
        }
    }

    private static void fail(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(message(diagnostic, ""));
        }
    }

    private static String message(Diagnostic diagnostic, String indent) {
        StringBuilder text = new StringBuilder(indent).append(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append('\n').append(message(child, indent + "  "));
        }
        return text.toString();
    }

    private static boolean report(Path bundle, Path scratch) throws IOException {
        Map<String, String> expected = contents(scratch.resolve(SOURCES));
        Map<String, String> found = contents(bundle.resolve(SOURCES));
        if (expected.equals(found)) {
            System.out.println(SOURCES + " is what the model says: " + expected.size() + " files");
            return true;
        }
        TreeMap<String, String> all = new TreeMap<>(expected);
        all.putAll(found);
        for (String file : all.keySet()) {
            String state = !found.containsKey(file) ? "missing"
                    : !expected.containsKey(file) ? "not generated"
                    : !found.get(file).equals(expected.get(file)) ? "changed" : null;
            if (state != null) {
                System.err.println(SOURCES + "/" + file + ": " + state);
            }
        }
        System.err.println("The generated code is not what the model says: run releng/generate-model and commit.");
        return false;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path file : list(folder, "")) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : list(from, "")) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
