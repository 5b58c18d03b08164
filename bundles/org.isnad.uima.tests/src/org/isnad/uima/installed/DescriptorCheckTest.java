// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.uima.foreign.QuoteEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorCheckTest {
	@TempDir
	Path folder;

	@Test
	void aClassThatIsMissingIsNamedWithItsLine() throws Exception {
		says(d -> d.replace("foreign.QuoteEngine<", "foreign.NoEngine<"), "Quotes.xml", "line 5", "org.isnad.uima.foreign.NoEngine", "jar");
	}

	@Test
	void aClassForANewerJavaIsToldWithBothJavas() throws Exception {
		Path descriptor = ForeignEngines.descriptor(folder.resolve("e"), d -> d);
		byte[] engine = ForeignEngines.bytes(QuoteEngine.class);
		engine[7] = 99;
		ForeignEngines.zip(folder.resolve("e/lib/engine.jar"), Map.of(ForeignEngines.nameOf(QuoteEngine.class), engine));
		says(descriptor, "line 5", "Java 55", Integer.toString(Runtime.version().feature()));
	}

	@Test
	void aClassThatItsClassNeedsIsNamed() throws Exception {
		Path descriptor = ForeignEngines.descriptor(folder.resolve("e"), d -> d);
		// In a class file names have a length: the other name must be as long.
		byte[] engine = new String(ForeignEngines.bytes(QuoteEngine.class), StandardCharsets.ISO_8859_1).replace("JCasAnnotator_ImplBase", "JCasAnnotator_NotThere")
				.getBytes(StandardCharsets.ISO_8859_1);
		ForeignEngines.zip(folder.resolve("e/lib/engine.jar"), Map.of(ForeignEngines.nameOf(QuoteEngine.class), engine));
		says(descriptor, "line 5", "org.isnad.uima.foreign.QuoteEngine", "org.apache.uima.analysis_component.JCasAnnotator_NotThere");
	}

	@Test
	void brokenXmlIsToldWithItsLine() throws Exception {
		says(d -> d.replace("<primitive>true</primitive>", "<primitive>true</wrong>"), "Quotes.xml", "line 4");
	}

	@Test
	void aDocumentTypeIsRefusedAndItsEntityNeverRead() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden words");
		String docType = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>\n<analysisEngineDescription";
		EngineException refused = says(d -> d.replace("<analysisEngineDescription", docType).replace("Finds who said what.", "&secret;"), "line 2", "DOCTYPE");
		assertFalse(refused.getMessage().contains("hidden words"));
	}

	@Test
	void theNetworkIsRefusedWherever() throws Exception {
		for (String place : List.of("http://example.invalid/Types.xml", "https://example.invalid/Types.xml", "ftp://example.invalid/Types.xml", "file://example.invalid/Types.xml",
				"jar:http://example.invalid/a.jar!/Types.xml", "//example.invalid/Types.xml")) {
			says(d -> d.replace("types/Types.xml", place), "example.invalid", "network");
		}
		String resource = "<resourceManagerConfiguration><externalResources><externalResource><name>r</name><fileResourceSpecifier><fileUrl>http://example.invalid/model</fileUrl>"
				+ "</fileResourceSpecifier></externalResource></externalResources></resourceManagerConfiguration></analysisEngineDescription>";
		says(d -> d.replace("</analysisEngineDescription>", resource), "example.invalid", "network");
		says(d -> "<uriSpecifier xmlns='http://uima.apache.org/resourceSpecifier'><resourceType>AnalysisEngine</resourceType><uri>quotes</uri><protocol>Vinci</protocol></uriSpecifier>", "analysis engine");
	}

	@Test
	void anImportThatIsNotThereIsNamed() throws Exception {
		says(d -> d.replace("location=\"types/Types.xml\"", "name=\"desc.Missing\""), "desc.Missing", "desc/Missing.xml", "class path");
		says(d -> d.replace("types/Types.xml", "types/Missing.xml"), "Missing.xml");
	}

	@Test
	void importsInCirclesEnd() throws Exception {
		Path descriptor = ForeignEngines.descriptor(folder.resolve("e"), d -> d);
		Path types = folder.resolve("e/types/Types.xml");
		Files.writeString(types, ForeignEngines.TYPES.replace("<types>", "<imports><import location=\"Types.xml\"/></imports><types>"));
		try (EngineDraft draft = open(descriptor)) {
			assertEquals("Quote Finder", draft.summary().name());
		}
	}

	@Test
	void whatIsNoEngineIsRefused() throws Exception {
		says(d -> ForeignEngines.TYPES, "typeSystemDescription");
		says(d -> d.replace("org.apache.uima.java<", "org.apache.uima.cpp<"), "org.apache.uima.cpp");
		says(d -> d.replace("<outputsNewCASes>false", "<outputsNewCASes>true"), "outputsNewCASes");
		says(d -> "", "Quotes.xml");
		EngineException text = assertThrows(EngineException.class, () -> open(Files.writeString(folder.resolve("a.txt"), "x")));
		assertTrue(text.getMessage().contains(".pear"), text.getMessage());
	}

	private EngineException says(UnaryOperator<String> change, String... words) throws IOException {
		return says(ForeignEngines.descriptor(folder.resolve("e"), change), words);
	}

	private EngineException says(Path descriptor, String... words) {
		EngineException refused = assertThrows(EngineException.class, () -> open(descriptor));
		String message = refused.getMessage().replace("\u2068", "").replace("\u2069", "");
		for (String word : words) {
			assertTrue(message.contains(word), word + " is not in: " + message);
		}
		return refused;
	}

	private EngineDraft open(Path path) throws EngineException {
		return EngineDraft.open(path, List.of(), new InstalledEngines(folder.resolve("engines"), new EngineForms(List.of())), null);
	}
}
