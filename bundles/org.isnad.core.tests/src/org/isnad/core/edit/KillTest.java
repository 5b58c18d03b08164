// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.isnad.core.CorpusStore;
import org.isnad.model.Claim;
import org.isnad.model.Identified;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that edits and saves without pause, again and again, and looks for every edit that it had said was saved. */
class KillTest {
	private static final int KILLS = Boolean.getBoolean("isnad.full") ? 1000 : 200;
	private static final int MOST_SAVES = 6;
	private static final int LONGEST_WAIT = 12;

	@TempDir
	Path folder;

	@Test
	void everyAcknowledgedEditSurvives() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("c"), 21, 2, 20);
		Set<String> acknowledged = new LinkedHashSet<>();
		SplittableRandom random = new SplittableRandom(22);
		String classPath = classPath();
		int survivors = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp", classPath,
					KillWriter.class.getName(), store.folder().toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			try (BufferedReader said = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
				assertEquals("ready", said.readLine());
				for (int saves = random.nextInt(MOST_SAVES); saves > 0; saves--) {
					acknowledge(said.readLine(), acknowledged);
				}
				Thread.sleep(random.nextInt(LONGEST_WAIT));
				// Through the handle: the process itself would close its output with what it said last.
				writer.toHandle().destroyForcibly();
				for (String line = said.readLine(); line != null; line = said.readLine()) {
					acknowledge(line, acknowledged);
				}
			}
			assertTrue(writer.waitFor(10, TimeUnit.SECONDS));
			Set<String> found = new HashSet<>();
			for (Claim claim : CorpusStore.open(store.folder()).annotations("d0", "hala").getClaims()) {
				found.add(((Identified) claim).getId());
			}
			List<String> lost = new ArrayList<>(acknowledged);
			lost.removeAll(found);
			assertEquals(List.of(), lost, "after kill " + kill);
			survivors = found.size();
		}
		assertTrue(acknowledged.size() > KILLS, "the writers saved only " + acknowledged.size() + " edits");
		assertTrue(survivors >= acknowledged.size());
	}

	/** The last line may have been cut by the kill; a whole one ends in a full stop. */
	private static void acknowledge(String line, Set<String> acknowledged) {
		if (line != null && line.endsWith(".")) {
			acknowledged.add(line.substring(0, line.length() - 1));
		}
	}

	/** The classes that the writer needs, wherever this test runs: the plain class path, or bundles that are jars or folders. */
	private static String classPath() throws Exception {
		String[] needed = { "org.isnad.core.edit.KillWriter", "org.isnad.core.CorpusStore", "org.isnad.model.Claim", "org.eclipse.emf.ecore.EObject", "org.eclipse.emf.common.util.EList", "org.eclipse.emf.ecore.xmi.XMLResource",
				"org.eclipse.emf.edit.domain.EditingDomain", "org.eclipse.core.runtime.ILog", "org.eclipse.core.runtime.RegistryFactory", "org.eclipse.osgi.util.NLS", "com.ibm.icu.text.BreakIterator" };
		Set<String> path = new LinkedHashSet<>();
		for (String name : needed) {
			URL url = KillTest.class.getClassLoader().loadClass(name).getResource('/' + name.replace('.', '/') + ".class");
			path.add(location(url, name));
		}
		return String.join(File.pathSeparator, path);
	}

	private static String location(URL url, String name) throws Exception {
		URL resolved = url.getProtocol().startsWith("bundle") ? FileLocator.resolve(url) : url;
		String text = resolved.toString();
		if (text.startsWith("jar:")) {
			return Path.of(java.net.URI.create(text.substring(4, text.indexOf("!/")))).toString();
		}
		Path file = Path.of(resolved.toURI());
		for (int up = name.split("\\.").length; up > 0; up--) {
			file = file.getParent();
		}
		return file.toString();
	}
}
