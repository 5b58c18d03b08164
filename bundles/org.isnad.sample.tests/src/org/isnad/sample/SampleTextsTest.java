// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts of the sample corpus and what is known about them. */
class SampleTextsTest {
	private static final int RUN = 8;

	@TempDir
	Path temp;
	private Path folder;
	private CorpusStore store;

	@BeforeEach
	void open() throws Exception {
		folder = temp.resolve("sample");
		SampleCorpus.copyTo(folder);
		store = CorpusStore.open(folder);
	}

	@Test
	void elevenArticlesAreArabicAndTwoEnglish() throws Exception {
		List<String> languages = store.documents().stream().map(store::languageOf).toList();
		assertEquals(13, languages.size());
		assertEquals(11, languages.stream().filter("ar"::equals).count());
		assertEquals(2, languages.stream().filter("en"::equals).count());
	}

	@Test
	void noByteOfATextWasChangedOnItsWayThroughGit() throws Exception {
		for (Document document : store.documents()) {
			byte[] bytes = Files.readAllBytes(textOf(document));
			String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
			assertEquals(document.getTextHash(), hash, document.getTitle());
			assertEquals(document.getTextLength(), new String(bytes, StandardCharsets.UTF_8).length(), document.getTitle());
		}
	}

	@Test
	void oneTextHasCrLfThroughoutAndOneHasEmoji() throws Exception {
		int crlf = 0;
		int emoji = 0;
		for (Document document : store.documents()) {
			String text = Files.readString(textOf(document));
			boolean carriage = text.contains("\r\n");
			crlf += carriage ? 1 : 0;
			emoji += text.codePoints().anyMatch(point -> point > 0xFFFF) ? 1 : 0;
			assertEquals(carriage ? 0 : text.chars().filter(c -> c == '\n').count(), text.replace("\r\n", "").chars().filter(c -> c == '\n').count(), document.getTitle());
		}
		assertEquals(1, crlf);
		assertEquals(1, emoji);
	}

	@Test
	void articlesAreOfNewsLength() throws Exception {
		for (Document document : store.documents()) {
			int words = Files.readString(textOf(document)).trim().split("\\s+").length;
			assertTrue(words >= 200 && words <= 500, document.getTitle() + ' ' + words);
		}
	}

	@Test
	void everyArticleSaysWhoPublishedItAndWhen() throws Exception {
		Set<String> outlets = new TreeSet<>();
		for (Document document : store.documents()) {
			outlets.add(document.getOutlet());
			assertNotNull(document.getTitle());
			assertNotNull(document.getPubDate(), document.getTitle());
			assertTrue(document.getPubDateCertainty() == DateCertainty.GIVEN || document.getPubDateCertainty() == DateCertainty.INFERRED, document.getTitle());
			assertTrue(store.scheme().allows(Layer.ENTITY, "side", document.getOutletSide()), document.getTitle());
		}
		assertEquals(6, outlets.size(), outlets::toString);
		assertEquals(1, store.documents().stream().filter(Document::isTruncatedStart).count());
	}

	@Test
	void noEightWordsInARowAreFromTheArticlesBesideTheProject() throws Exception {
		Path articles = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent).map(above -> above.resolve("shared/corpus")).filter(Files::isDirectory)
				.findFirst().orElse(null);
		assumeTrue(articles != null, "the five articles are not beside the project: ../shared/corpus");
		Set<List<String>> theirs = new HashSet<>();
		try (Stream<Path> files = Files.list(articles)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
				theirs.addAll(runs(Files.readString(file)));
			}
		}
		assertTrue(theirs.size() > 1000, "the five articles were read");
		for (Document document : store.documents()) {
			assertEquals(List.of(), runs(Files.readString(textOf(document))).stream().filter(theirs::contains).toList(), document.getTitle());
		}
	}

	private static List<List<String>> runs(String text) {
		List<String> words = Arrays.stream(text.split("[^\\p{L}\\p{N}\\p{M}]+")).filter(word -> !word.isEmpty()).toList();
		return Stream.iterate(0, i -> i + RUN <= words.size(), i -> i + 1).map(i -> words.subList(i, i + RUN)).toList();
	}

	private Path textOf(Document document) {
		return folder.resolve("documents").resolve(document.getId()).resolve("text.txt");
	}
}
