// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.uima.foreign.Library;
import org.isnad.uima.foreign.QuoteEngine;
import org.isnad.uima.foreign.Speaker;

/** Makes engines as strangers would bring them: descriptors, jars, PEARs. */
final class ForeignEngines {
	static final String DESCRIPTOR = """
			<?xml version="1.0" encoding="UTF-8"?>
			<analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
			  <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
			  <primitive>true</primitive>
			  <annotatorImplementationName>org.isnad.uima.foreign.QuoteEngine</annotatorImplementationName>
			  <analysisEngineMetaData>
			    <name>Quote Finder</name>
			    <description>Finds who said what.</description>
			    <version>2.5</version>
			    <vendor>Strangers</vendor>
			    <configurationParameters>
			      <configurationParameter>
			        <name>confidence</name>
			        <description>How sure it is.</description>
			        <type>Float</type>
			        <multiValued>false</multiValued>
			        <mandatory>true</mandatory>
			      </configurationParameter>
			    </configurationParameters>
			    <configurationParameterSettings>
			      <nameValuePair><name>confidence</name><value><float>0.75</float></value></nameValuePair>
			    </configurationParameterSettings>
			    <typeSystemDescription><imports><import location="types/Types.xml"/></imports></typeSystemDescription>
			    <operationalProperties>
			      <modifiesCas>true</modifiesCas>
			      <multipleDeploymentAllowed>true</multipleDeploymentAllowed>
			      <outputsNewCASes>false</outputsNewCASes>
			    </operationalProperties>
			  </analysisEngineMetaData>
			</analysisEngineDescription>
			""";
	static final String TYPES = """
			<?xml version="1.0" encoding="UTF-8"?>
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
			  <name>types</name>
			  <types>
			    <typeDescription><name>org.isnad.uima.foreign.Speaker</name><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
			    <typeDescription><name>foreign.Verb</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
			      <featureDescription><name>category</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features></typeDescription>
			    <typeDescription><name>foreign.Quote</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
			      <featureDescription><name>speaker</name><rangeTypeName>org.isnad.uima.foreign.Speaker</rangeTypeName></featureDescription>
			      <featureDescription><name>verb</name><rangeTypeName>foreign.Verb</rangeTypeName></featureDescription>
			      <featureDescription><name>confidence</name><rangeTypeName>uima.cas.Double</rangeTypeName></featureDescription>
			      <featureDescription><name>library</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features></typeDescription>
			  </types>
			</typeSystemDescription>
			""";
	/** Maps all it finds; the version of its library goes where a test can see it. */
	static final String MAPPING = """
			[source]
			from = org.isnad.uima.foreign.Speaker
			name = coveredText

			[cue]
			from = foreign.Verb
			cueForm = "VERB"
			cueClass = category
			    saying -> SAY
			    denial -> DENY
			    *      -> -

			[claim]
			from = foreign.Quote
			negationMarker = library
			score = confidence

			[attribution]
			from = foreign.Quote
			source = speaker
			cue = verb
			content = self
			score = confidence
			""";

	private ForeignEngines() {
	}

	/** Writes the descriptor and its types into a folder and the jar beside it in lib; gives the descriptor. */
	static Path descriptor(Path folder, UnaryOperator<String> change) throws IOException {
		Files.createDirectories(folder.resolve("types"));
		Files.writeString(folder.resolve("types/Types.xml"), TYPES);
		Files.createDirectories(folder.resolve("lib"));
		jar(folder.resolve("lib/engine.jar"), bytes -> bytes);
		return Files.writeString(folder.resolve("Quotes.xml"), change.apply(DESCRIPTOR));
	}

	/** A jar with the engine, its type and its library; the change is made to the library's class. */
	static void jar(Path file, UnaryOperator<byte[]> library) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		for (Class<?> type : List.of(QuoteEngine.class, Speaker.class)) {
			entries.put(nameOf(type), bytes(type));
		}
		entries.put(nameOf(Library.class), library.apply(bytes(Library.class)));
		zip(file, entries);
	}

	/** The library as another version. */
	static byte[] secondVersion(byte[] library) {
		String latin = new String(library, StandardCharsets.ISO_8859_1);
		return latin.replace("library-1", "library-2").getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A PEAR with a path in its descriptor that only its installation knows. */
	static Path pear(Path file, String installation) throws IOException {
		Path jar = file.resolveSibling("packed.jar");
		jar(jar, bytes -> bytes);
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("metadata/install.xml", installation.getBytes(StandardCharsets.UTF_8));
		entries.put("desc/Quotes.xml", DESCRIPTOR.replace("types/Types.xml", "$main_root_url/desc/types/Types.xml").getBytes(StandardCharsets.UTF_8));
		entries.put("desc/types/Types.xml", TYPES.getBytes(StandardCharsets.UTF_8));
		entries.put("code/engine.jar", Files.readAllBytes(jar));
		zip(file, entries);
		return file;
	}

	static String installation(String description, String classPath, String more) {
		return "<COMPONENT_INSTALLATION_DESCRIPTOR><SUBMITTED_COMPONENT><ID>quotes</ID><NAME>Quotes</NAME><DESC>" + description + "</DESC></SUBMITTED_COMPONENT>"
				+ "<INSTALLATION>" + more + "<PROCESS><ACTION><NAME>set_env_variable</NAME><PARAMETERS><VAR_NAME>CLASSPATH</VAR_NAME><VAR_VALUE>" + classPath
				+ "</VAR_VALUE></PARAMETERS></ACTION></PROCESS></INSTALLATION></COMPONENT_INSTALLATION_DESCRIPTOR>";
	}

	static void zip(Path file, Map<String, byte[]> entries) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
	}

	static String nameOf(Class<?> type) {
		return type.getName().replace('.', '/') + ".class";
	}

	static byte[] bytes(Class<?> type) throws IOException {
		try (InputStream in = type.getResourceAsStream('/' + nameOf(type))) {
			return in.readAllBytes();
		}
	}
}
