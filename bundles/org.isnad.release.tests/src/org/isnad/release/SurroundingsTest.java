// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * A release in processes of their own: the same bytes in whatever surroundings, nothing left behind by one that was killed, and the same verdict from the script in
 * it. The processes run on the classes of this one.
 */
class SurroundingsTest {
	@TempDir
	Path folder;
	private CorpusStore store;

	/** What the processes run: makes a release of a corpus. */
	public static final class Maker {
		private Maker() {
		}

		/** Takes the folder of the corpus and that of the release, and says when it begins. */
		public static void main(String[] arguments) throws Exception {
			ReleaseOptions options = ReleaseOptions.defaults().withFormats(List.of("brat"));
			new ReleaseOperation(CorpusStore.open(Path.of(arguments[0])), Path.of(arguments[1]), options).run(null);
		}
	}

	@BeforeEach
	void makeCorpus() throws Exception {
		store = new GoldCorpus(8).relate("r1", "CONTRADICTION", "d00a", "d01a").relate("r2", "SUPPORT", "d02a", "d02b").row("{'event_id':'v1','label':'معركة'}").in(folder);
	}

	/** The places of the classes: in OSGi, those of the bundles. */
	private static String classPath() throws ClassNotFoundException {
		Class<?> xml = org.isnad.model.Root.class.getClassLoader().loadClass("org.eclipse.emf.ecore.xmi.XMLResource");
		Class<?> icu = CorpusStore.class.getClassLoader().loadClass("com.ibm.icu.text.BreakIterator");
		Class<?> compare = org.isnad.agreement.Agreement.class.getClassLoader().loadClass("org.isnad.compare.Alignment");
		return Stream.of(xml, icu, compare, Maker.class, ReleaseOperation.class, CorpusStore.class, NLS.class, org.isnad.exchange.ExportFormat.class, org.isnad.agreement.Agreement.class,
				org.isnad.arabic.Token.class, org.isnad.model.Root.class, com.google.gson.Gson.class, org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.common.util.EList.class,
				org.eclipse.core.runtime.SubMonitor.class, org.eclipse.core.runtime.RegistryFactory.class,
				org.eclipse.core.runtime.jobs.Job.class, org.eclipse.core.runtime.Platform.class, org.eclipse.core.runtime.preferences.IEclipsePreferences.class, org.osgi.framework.Bundle.class)
				.map(type -> Path.of(URI.create("file:" + type.getProtectionDomain().getCodeSource().getLocation().getPath())).toString()).distinct()
				.collect(Collectors.joining(File.pathSeparator)) + File.pathSeparator + System.getProperty("java.class.path");
	}

	private Process start(Path out, Map<String, String> environment, String... options) throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1"));
		command.addAll(List.of(options));
		command.addAll(List.of("-cp", classPath(), Maker.class.getName(), store.folder().toString(), out.toString()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log.txt").toFile());
		builder.environment().remove("SOURCE_DATE_EPOCH");
		builder.environment().putAll(environment);
		return builder.start();
	}

	private Map<String, String> made(String name, Map<String, String> environment, String... options) throws Exception {
		Path out = folder.resolve(name);
		Process process = start(out, environment, options);
		assertTrue(process.waitFor(180, TimeUnit.SECONDS), "still running");
		String log = Files.readString(folder.resolve("log.txt"), StandardCharsets.ISO_8859_1);
		if (log.contains("NoClassDefFoundError") || log.contains("ClassNotFoundException")) {
			throw new TestAbortedException("The classes of this process are not in files: " + log.lines().findFirst().orElse(""));
		}
		assertEquals(0, process.exitValue(), log);
		return GoldCorpus.files(out);
	}

	@Test
	void theSameBytesInAnySurroundings() throws Exception {
		Map<String, String> first = made("en", Map.of("LC_ALL", "en_US.UTF-8"), "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
		assertEquals(first, made("ar", Map.of("LC_ALL", "C"), "-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab", "-Duser.timezone=Pacific/Chatham", "-Dfile.encoding=ISO-8859-1"));
		assertEquals(first, made("tr", Map.of("LC_ALL", "C"), "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=America/St_Johns", "-Dfile.encoding=US-ASCII", "-Dline.separator=\r\n"));
		assertEquals(first, made("fa", Map.of(), "-Duser.language=fa", "-Duser.country=IR", "-Duser.timezone=Asia/Tehran", "-Dfile.encoding=UTF-16"));
		Map<String, String> dated = made("dated", Map.of("SOURCE_DATE_EPOCH", "1700000000"), "-Duser.language=ar", "-Duser.timezone=Asia/Tehran");
		assertNotEquals(first, dated);
		assertTrue(dated.get("manifest.json").contains("2023-11-14T22:13:20Z") && dated.get("CITATION.cff").contains("date-released: 2023-11-14"));
	}

	@Test
	void whoIsKilledLeavesNoRelease() throws Exception {
		for (int milliseconds : new int[] { 400, 900, 1500 }) {
			Path out = folder.resolve("killed");
			Process process = start(out, Map.of());
			process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
			process.destroyForcibly().waitFor();
			// Either it was done in that time, and then it is whole, or there is nothing under its name.
			assertTrue(!Files.exists(out) || ReleaseVerifier.verify(out, null).ok());
			if (!Files.exists(out)) {
				new ReleaseOperation(CorpusStore.open(store.folder()), out, ReleaseOptions.defaults(), null).run(null);
				assertTrue(ReleaseVerifier.verify(out, null).ok());
				assertFalse(Files.exists(folder.resolve(".killed.releasing")), "what was left is still there");
			}
			FolderTree.delete(out);
		}
	}

	private int python(Path release) throws Exception {
		try {
			Process process = new ProcessBuilder("python3", release.resolve("verify.py").toString(), release.toString()).redirectErrorStream(true)
					.redirectOutput(folder.resolve("python.txt").toFile()).start();
			assertTrue(process.waitFor(60, TimeUnit.SECONDS));
			return process.exitValue();
		} catch (IOException e) {
			throw new TestAbortedException("There is no python3 here.", e);
		}
	}

	private void replace(Path release, String path, String what, String with) throws IOException {
		Path file = release.resolve(path);
		String before = Files.readString(file);
		String after = before.replace(what, with);
		assertNotEquals(before, after, "the test changed nothing");
		Files.writeString(file, after);
		Files.delete(release.resolve(Checksums.FILE));
		Checksums.write(release);
	}

	@Test
	void theScriptComesToTheSameVerdict() throws Exception {
		for (SplitLevel level : SplitLevel.values()) {
			Path release = folder.resolve("by-" + level.id());
			ReleaseOptions options = ReleaseOptions.defaults().withLevel(level).withRatio(SplitRatio.parse("1/0/0"));
			new ReleaseOperation(CorpusStore.open(store.folder()), release, options, null).run(null);
			String documents = "data/documents/" + (level == SplitLevel.CLAIM ? "all" : "train") + ".jsonl";
			assertEquals(0, python(release), Files.readString(folder.resolve("python.txt")));
			// Each time one thing that both must see: an offset in code points, in UTF-16, a word, a text, a sum.
			List<String[]> changes = List.of(new String[] { "data/claims/train.jsonl", "\"spans\":[{\"start\":0,\"end\":5", "\"spans\":[{\"start\":0,\"end\":4" },
					new String[] { "data/claims/train.jsonl", "\"spans_utf16\":[{\"start\":0,\"end\":6", "\"spans_utf16\":[{\"start\":0,\"end\":5" },
					new String[] { "data/claims/train.jsonl", "\"text\":\"خبر", "\"text\":\"حبر" }, new String[] { documents, "رقم 0", "رقم ٠" },
					new String[] { documents, "\"length\":", "\"length\":1" });
			for (String[] change : changes) {
				String before = Files.readString(release.resolve(change[0]));
				replace(release, change[0], change[1], change[2]);
				assertFalse(ReleaseVerifier.verify(release, null).ok(), change[2]);
				assertEquals(1, python(release), change[2]);
				String said = Files.readString(folder.resolve("python.txt"));
				assertTrue(said.contains(change[0] + ":"), said);
				Files.writeString(release.resolve(change[0]), before);
				Files.delete(release.resolve(Checksums.FILE));
				Checksums.write(release);
			}
			assertEquals(0, python(release));
			Files.writeString(release.resolve("LICENSE"), "other");
			assertEquals(1, python(release));
			assertFalse(ReleaseVerifier.verify(release, null).ok());
		}
	}
}
