// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.uima.installed.InstalledEngines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesCommandTest {
	/** An engine of no delegates: there is nothing in it to load, and it finds nothing. */
	private static final String DESCRIPTOR = """
			<?xml version="1.0" encoding="UTF-8"?>
			<analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
			  <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
			  <primitive>false</primitive>
			  <delegateAnalysisEngineSpecifiers/>
			  <analysisEngineMetaData>
			    <name>Idle Engine</name><version>3</version><vendor>Nobody</vendor>
			    <flowConstraints><fixedFlow/></flowConstraints>
			  </analysisEngineMetaData>
			</analysisEngineDescription>
			""";
	@TempDir
	Path folder;
	private String before;

	@BeforeEach
	void ownFolder() {
		before = System.setProperty(InstalledEngines.PROPERTY, folder.resolve("engines").toString());
	}

	@AfterEach
	void usersFolder() {
		if (before == null) {
			System.clearProperty(InstalledEngines.PROPERTY);
		} else {
			System.setProperty(InstalledEngines.PROPERTY, before);
		}
	}

	@Test
	void anEngineIsAddedListedRunAndRemoved() throws Exception {
		Path descriptor = Files.writeString(folder.resolve("Idle.xml"), DESCRIPTOR);
		JsonObject added = Call.json(0, "engines", "add", descriptor, "--trust");
		assertEquals("idle-engine", added.get("id").getAsString());
		assertTrue(Files.exists(Path.of(added.get("mapping").getAsString())));
		assertEquals("3", Call.json(0, "engines", "list").getAsJsonArray("engines").get(0).getAsJsonObject().get("version").getAsString());
		Path corpus = folder.resolve("corpus");
		Call.json(0, "new", corpus);
		Call.json(0, "import", corpus, Files.writeString(folder.resolve("one.txt"), "some words"));
		assertEquals(1, Call.json(0, "suggest", corpus, "--pipeline", "idle-engine").get("documents").getAsInt());
		assertEquals(1, Call.json(0, "suggest", corpus, "--pipeline", descriptor).get("documents").getAsInt());
		Call.json(0, "engines", "remove", "idle-engine");
		assertEquals(0, Call.json(0, "engines", "list").getAsJsonArray("engines").size());
	}

	@Test
	void withoutTrustNothingIsInstalledAndTheWordIsSaid() throws Exception {
		Path descriptor = Files.writeString(folder.resolve("Idle.xml"), DESCRIPTOR);
		Call call = Call.of("engines", "add", descriptor);
		assertEquals(2, call.status());
		assertTrue(call.err().contains("Idle Engine 3") && call.err().contains("your rights") && call.err().contains("--trust"), call.err());
		assertEquals(0, Call.json(0, "engines", "list").getAsJsonArray("engines").size());
	}

	@Test
	void wrongCallsAndBrokenEnginesAreTold() throws Exception {
		assertEquals(2, Call.of("engines", "burn").status());
		assertEquals(2, Call.of("engines", "add").status());
		assertEquals(3, Call.of("engines", "remove", "nothing").status());
		Path broken = Files.writeString(folder.resolve("Broken.xml"), DESCRIPTOR.replace("</primitive>", "</primitve>"));
		Call call = Call.of("engines", "add", broken, "--trust");
		assertEquals(3, call.status());
		assertTrue(call.err().contains("Broken.xml") && call.err().contains("4"), call.err());
		Path descriptor = Files.writeString(folder.resolve("Idle.xml"), DESCRIPTOR);
		assertEquals(2, Call.of("engines", "add", descriptor, "--trust", "--mapping", folder.resolve("none.txt")).status());
		Path mapping = Files.writeString(folder.resolve("m.txt"), "[claim]\nfrom = some.Type\n");
		Call wrong = Call.of("engines", "add", descriptor, "--trust", "--mapping", mapping);
		assertEquals(3, wrong.status());
		assertTrue(wrong.err().contains("some.Type"), wrong.err());
	}
}
