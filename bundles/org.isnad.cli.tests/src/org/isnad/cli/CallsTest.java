// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.cli.commands.Commands;
import org.isnad.core.CorpusStore;
import org.isnad.sample.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong calls, failures, help: what stands on which stream, and that the corpus stays as it was. */
class CallsTest {
	@TempDir
	private Path folder;

	@Test
	void everyCommandHasHelpWithAnExampleThatItWouldAccept() throws Exception {
		Call help = Call.of("--help");
		assertEquals(0, help.status());
		for (Command command : Commands.all()) {
			assertTrue(help.out().contains("  " + command.name() + " "), command.name());
			Call own = Call.of(command.name(), "--help");
			assertEquals(0, own.status());
			assertTrue(own.out().contains("Usage: isnad " + command.name()) && own.out().contains("Example: isnad " + command.name()), own.out());
			command.options().forEach(option -> assertTrue(own.out().contains("--" + option.name()), option.name()));
			List<String> words = List.of(command.example().replace("'", "").replaceAll("\"[^\"]*\"", "x").split(" "));
			Arguments.parse(command, words.subList(2, words.size()));
		}
	}

	@Test
	void aWrongCallIsStatusTwoWithTheUsageOnStandardError() {
		wrong("do you mean “validate”", "vaildate", "x");
		wrong("CORPUS is missing", "validate");
		wrong("do you mean --annotator", "validate", "x", "--anotator", "y");
		wrong("needs a value", "validate", "x", "--annotator");
		wrong("one argument too many", "validate", "x", "y");
		wrong("takes no value", "validate", "x", "--quiet=yes");
		wrong("two dashes", "validate", "x", "-v");
		wrong("given twice", "search", "x", "y", "--limit", "1", "--limit", "2");
		wrong("whole number", "search", "x", "y", "--limit", "-1");
		wrong("--policy is missing", "adjudicate", "x");
		wrong("no policy", "adjudicate", "x", "--policy", "all");
		wrong("do you mean “rules”", "list", "rule");
		wrong("corpus or a study", "agreement");
		wrong("no measure", "agreement", "--study", "x", "--measure", "zzzzzz");
		wrong("language tag", "new", folder.resolve("n"), "--language", "a_!");
		wrong("no profile", "new", folder.resolve("n"), "--profile", "huge");
		wrong("--out is missing", "release", "x");
		wrong("no split", "release", "x", "--out", "y", "--split", "most");
		assertFalse(Files.exists(folder.resolve("n")));
	}

	private static void wrong(String part, Object... words) {
		Call call = Call.of(words);
		assertEquals(2, call.status(), call.err());
		assertEquals("", call.out());
		assertTrue(call.err().startsWith("isnad: ") && call.err().contains(part), call.err());
		assertTrue(call.err().contains("isnad " + words[0]) || call.err().contains("isnad --help"), call.err());
	}

	@Test
	void optionsStandAnywhereAndTheirValueBehindAnEqualsSign() throws Exception {
		Command search = Commands.all().stream().filter(command -> command.name().equals("search")).findFirst().orElseThrow();
		Arguments arguments = Arguments.parse(search, List.of("--limit=3", "corpus", "--json", "--", "--word"));
		assertEquals("3", arguments.value("limit").orElseThrow());
		assertEquals("--word", arguments.operand(1));
	}

	@Test
	void whatIsNoCorpusFailsAndNamesTheRemedy() {
		for (String command : List.of("info", "validate", "import", "search")) {
			Call call = command.equals("import") || command.equals("search") ? Call.of(command, folder, "x") : Call.of(command, folder);
			assertEquals(3, call.status(), call.err());
			assertTrue(call.err().contains("isnad new") && call.err().contains(folder.toString()), call.err());
			assertFalse(call.err().contains("\tat "), "no stack trace");
		}
		assertTrue(Call.of("info", folder, "--debug").err().contains("\tat "));
		assertTrue(Call.json(3, "info", folder).has("error"));
	}

	@Test
	void filesThatAreNotThereAreNamed() {
		Call pairs = Call.of("pairs", folder.resolve("none.tsv"));
		assertEquals(3, pairs.status());
		assertTrue(pairs.err().contains("none.tsv"), pairs.err());
		assertEquals(3, Call.of("verify", folder.resolve("none")).status());
	}

	@Test
	void damagedAndNewerFilesAreRefusedByName() throws Exception {
		Path corpus = folder.resolve("c");
		SampleCorpus.copyTo(corpus);
		Path sources = corpus.resolve("sources.isnad");
		String whole = Files.readString(sources);
		Files.writeString(sources, whole.substring(0, whole.length() / 2));
		Call truncated = Call.of("info", corpus);
		assertEquals(3, truncated.status());
		assertTrue(truncated.err().contains("sources.isnad"), truncated.err());
		Files.writeString(sources, whole.replaceFirst("formatVersion=\"1\"", "formatVersion=\"99\""));
		Call newer = Call.of("info", corpus);
		if (whole.contains("formatVersion=\"1\"")) {
			assertEquals(3, newer.status());
			assertTrue(newer.err().contains("99"), newer.err());
		}
	}

	@Test
	void afterAWrongCallAndAFailureTheCorpusIsAsItWas() throws Exception {
		Path corpus = folder.resolve("c");
		SampleCorpus.copyTo(corpus);
		Path good = Files.writeString(folder.resolve("good.txt"), "نص صالح.");
		Path bad = Files.write(folder.resolve("bad.txt"), new byte[] { (byte) 0xff, 'a', (byte) 0xfe, 0 });
		Map<String, String> before = Call.bytes(corpus);
		assertEquals(3, Call.of("import", corpus, good, bad, "--strict").status());
		assertEquals(2, Call.of("import", corpus, good, "--format", "none").status());
		assertEquals(2, Call.of("diff", corpus, "--annotator", "hala").status());
		assertEquals(2, Call.of("adjudicate", corpus, "--policy", "majority", "--annotator", "nobody").status());
		assertEquals(before, Call.bytes(corpus));
		assertEquals(1, Call.of("import", corpus, good, bad).status());
		assertEquals(before.size() + 2, Call.bytes(corpus).size());
	}

	@Test
	void aCancelledCommandLeavesTheCorpusAsItWas() throws Exception {
		Path corpus = folder.resolve("c");
		SampleCorpus.copyTo(corpus);
		Map<String, String> before = Call.bytes(corpus);
		Console console = new Console(System.out, new java.io.PrintStream(java.io.OutputStream.nullOutputStream()), false);
		console.cancel();
		assertEquals(3, Main.run(new String[] { "adjudicate", corpus.toString(), "--policy", "majority" }, console));
		assertEquals(before, Call.bytes(corpus));
	}

	@Test
	void aFailureHalfWayThroughSavingIsTakenBack() throws Exception {
		Path corpus = folder.resolve("c");
		SampleCorpus.copyTo(corpus);
		// The relations are saved after the documents; a folder in their place makes that fail.
		Path blocked = Files.createDirectories(corpus.resolve("gold/relations.isnad/inside"));
		Map<String, String> before = Call.bytes(corpus);
		Call call = Call.of("adjudicate", corpus, "--policy", "majority");
		assertEquals(3, call.status(), call.out());
		assertEquals(before, Call.bytes(corpus));
		assertTrue(Files.exists(blocked));
	}

	@Test
	void aFolderThatCannotBeWrittenIsNamed() throws Exception {
		Path corpus = folder.resolve("c");
		SampleCorpus.copyTo(corpus);
		Path documents = corpus.resolve("documents");
		assumeTrue(documents.toFile().setWritable(false) && !Files.isWritable(documents), "skipped: this user may write everywhere");
		try {
			Call call = Call.of("import", corpus, Files.writeString(folder.resolve("a.txt"), "نص"));
			assertEquals(3, call.status());
			assertTrue(call.err().contains(documents.toString()), call.err());
		} finally {
			documents.toFile().setWritable(true);
		}
	}

	@Test
	void resultsAreTheSameInEveryLocale() throws Exception {
		Path corpus = folder.resolve("c");
		SampleCorpus.copyTo(corpus);
		Locale before = Locale.getDefault();
		String english = Call.of("agreement", corpus, "--measure", "f1-exact", "--json").out();
		String table = Call.of("agreement", corpus, "--measure", "f1-exact").out();
		try {
			for (String tag : List.of("ar-EG-u-nu-arab", "tr", "fa-IR", "de")) {
				Locale.setDefault(Locale.forLanguageTag(tag));
				assertEquals(english, Call.of("agreement", corpus, "--measure", "f1-exact", "--json").out(), tag);
				assertEquals(table, Call.of("agreement", corpus, "--measure", "f1-exact").out(), tag);
				assertEquals(0, Call.of("adjudicate", corpus, "--policy", "majority").status());
			}
		} finally {
			Locale.setDefault(before);
		}
		try (Stream<Path> gold = Files.list(corpus.resolve("gold"))) {
			for (Path file : gold.toList()) {
				assertFalse(Files.readString(file).matches("(?s).*reason=\"[^\"]*[٠-٩].*"), file.toString());
			}
		}
		assertTrue(CorpusStore.isCorpus(corpus));
	}

	@Test
	void progressGoesToStandardErrorAndQuietSilencesIt() throws Exception {
		Path corpus = folder.resolve("c");
		SampleCorpus.copyTo(corpus);
		assertEquals("Searching\n", Call.of("search", corpus, "x").err());
		assertEquals("", Call.of("search", corpus, "x", "--quiet").err());
		java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
		Console terminal = new Console(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()),
				new java.io.PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8), true);
		Main.run(new String[] { "validate", corpus.toString() }, terminal);
		String drawn = err.toString(java.nio.charset.StandardCharsets.UTF_8);
		assertTrue(drawn.contains("░") && drawn.contains("%") && drawn.endsWith("\r"), drawn);
	}

	@Test
	void nearWordsAreFound() {
		assertEquals(1, Spelling.distance("vaildate", "validate"));
		assertEquals("import", Spelling.nearest("imoprt", List.of("export", "import")));
		assertEquals(null, Spelling.nearest("xyzzy", List.of("export", "import")));
	}
}
