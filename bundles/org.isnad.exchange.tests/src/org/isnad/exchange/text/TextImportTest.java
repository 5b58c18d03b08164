// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.RequestException;
import org.isnad.model.Document;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextImportTest {
	private static final String ARTICLE = "أعلن المتحدث\r\nأنّ القوات انسحبت.\rثم نفى\u2028ذلك \uD83D\uDE00\n";

	@TempDir
	Path folder;
	private CorpusStore store;

	@BeforeEach
	void createCorpus() throws CorpusException {
		store = Corpora.empty(folder.resolve("corpus"));
	}

	private Path file(String name, byte[] bytes) throws IOException {
		Path file = folder.resolve("in").resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes);
	}

	private Path file(String name, int... bytes) throws IOException {
		byte[] narrow = new byte[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			narrow[i] = (byte) bytes[i];
		}
		return file(name, narrow);
	}

	private static byte[] marked(int[] mark, String text, Charset charset) {
		byte[] encoded = text.getBytes(charset);
		byte[] bytes = new byte[mark.length + encoded.length];
		for (int i = 0; i < mark.length; i++) {
			bytes[i] = (byte) mark[i];
		}
		System.arraycopy(encoded, 0, bytes, mark.length, encoded.length);
		return bytes;
	}

	private ImportResult read(Map<String, String> options, Path... files) throws CorpusException {
		return new ImportOperation(store, List.of(files), null, null, options, false).run(null);
	}

	private String onlyText() throws CorpusException {
		assertEquals(1, store.documents().size());
		return CorpusStore.open(store.folder()).text(store.documents().get(0).getId()).string();
	}

	private String reasonFor(Path file) throws CorpusException {
		ImportResult result = read(Map.of(), file);
		assertEquals(0, result.documents());
		assertEquals(1, result.problems().size());
		assertEquals(file.toString(), result.problems().get(0).file());
		assertTrue(store.documents().isEmpty());
		return result.problems().get(0).reason();
	}

	@Test
	void keepsLineEndsOfUtf8() throws Exception {
		read(Map.of(), file("a.txt", ARTICLE.getBytes(StandardCharsets.UTF_8)));
		assertEquals(ARTICLE, onlyText());
		assertEquals("UTF-8", store.documents().get(0).getEncoding());
		assertEquals("أعلن المتحدث", store.documents().get(0).getTitle());
	}

	@Test
	void dropsTheByteOrderMarkAlone() throws Exception {
		read(Map.of(), file("a.txt", marked(new int[] { 0xEF, 0xBB, 0xBF }, ARTICLE, StandardCharsets.UTF_8)));
		assertEquals(ARTICLE, onlyText());
	}

	@Test
	void readsUtf16ByItsMark() throws Exception {
		Path little = file("a.txt", marked(new int[] { 0xFF, 0xFE }, ARTICLE, StandardCharsets.UTF_16LE));
		Path big = file("b.txt", marked(new int[] { 0xFE, 0xFF }, ARTICLE + "2", StandardCharsets.UTF_16BE));
		assertEquals(2, read(Map.of(), little, big).documents());
		assertEquals(List.of(ARTICLE, ARTICLE + "2"), store.documents().stream().map(this::text).sorted().toList());
	}

	private String text(Document document) {
		try {
			return store.text(document.getId()).string();
		} catch (CorpusException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void readsUtf16WithoutMarkWhenTold() throws Exception {
		Path file = file("a.txt", ARTICLE.getBytes(StandardCharsets.UTF_16LE));
		assertEquals(1, read(Map.of("encoding", "UTF-16LE"), file).documents());
		assertEquals(ARTICLE, onlyText());
	}

	@Test
	void toldUtf16TakesTheOrderFromTheMark() throws Exception {
		Path file = file("a.txt", marked(new int[] { 0xFF, 0xFE }, ARTICLE, StandardCharsets.UTF_16LE));
		read(Map.of("encoding", "UTF-16"), file);
		assertEquals(ARTICLE, onlyText());
	}

	@Test
	void readsWindows1256WhenTold() throws Exception {
		String text = "نفت الوزارة ذلك، وأكدت.";
		Path file = file("a.txt", text.getBytes(Charset.forName("windows-1256")));
		assertTrue(reasonFor(file).contains("--encoding windows-1256"));
		assertEquals(1, read(Map.of("encoding", "windows-1256"), file).documents());
		assertEquals(text, onlyText());
	}

	@Test
	void saysWhereTextIsNotValid() throws Exception {
		Path file = file("a.txt", 'a', '\n', 'b', 0xE3, 'c');
		String reason = reasonFor(file);
		assertTrue(reason.contains("UTF-8") && reason.contains("0xE3") && reason.contains("offset 3") && reason.contains("line 2"), reason);
	}

	@Test
	void refusesHalfASurrogatePair() throws Exception {
		Path file = file("a.txt", 0xFF, 0xFE, 'a', 0, 0, 0xD8, 'b', 0);
		String reason = reasonFor(file);
		assertTrue(reason.contains("UTF-16LE") && reason.contains("offset 4"), reason);
	}

	@Test
	void refusesASequenceThatIsCutOff() throws Exception {
		assertTrue(reasonFor(file("a.txt", 'a', 0xD8)).contains("offset 1"));
	}

	@Test
	void refusesBinaryAndEmptyFiles() throws Exception {
		assertTrue(reasonFor(file("a.txt", 'P', 'K', 0, 'x')).contains("offset 2"));
		assertTrue(reasonFor(file("b.txt", new byte[0])).startsWith("empty"));
		assertTrue(reasonFor(file("c.txt", "\uFEFF \n\t".getBytes(StandardCharsets.UTF_8))).startsWith("empty"));
	}

	@Test
	void refusesAFileOfAHundredMegabytes() throws Exception {
		Path file = file("large.txt", new byte[0]);
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(100L * 1024 * 1024);
		}
		assertTrue(reasonFor(file).contains("100 MB"));
	}

	@Test
	void oneBadFileCostsOnlyItself() throws Exception {
		Path bad = file("bad.txt", 0xFF);
		ImportResult result = read(Map.of(), file("a.txt", "أ".getBytes(StandardCharsets.UTF_8)), bad, folder.resolve("nowhere.txt"), file("b.txt", "ب".getBytes(StandardCharsets.UTF_8)));
		assertEquals(2, result.documents());
		assertEquals(List.of(bad.toString(), folder.resolve("nowhere.txt").toString()), result.problems().stream().map(each -> each.file()).sorted().toList());
	}

	@Test
	void twoFilesOfOneNameAreTwoDocuments() throws Exception {
		assertEquals(2, read(Map.of(), file("x/a.txt", "واحد".getBytes(StandardCharsets.UTF_8)), file("y/a.txt", "اثنان".getBytes(StandardCharsets.UTF_8))).documents());
		assertEquals(List.of("a.txt", "a.txt"), store.documents().stream().map(Document::getFileName).toList());
	}

	@Test
	void theSameAgainDoublesNothing() throws Exception {
		Path file = file("a.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
		read(Map.of(), file);
		store = CorpusStore.open(store.folder());
		ImportResult again = read(Map.of(), file);
		assertEquals(0, again.documents());
		assertEquals(List.of(), again.problems());
		assertEquals("already there, unchanged", again.skipped().get(0).reason());
		assertEquals(ARTICLE, onlyText());
	}

	@Test
	void theFiveArticles() throws Exception {
		Path articles = Path.of(System.getProperty("isnad.root", ".")).resolve("../shared/corpus").normalize();
		assumeTrue(Files.isDirectory(articles), "../shared/corpus is not there");
		assertEquals(5, read(Map.of(), articles).documents());
		for (Document document : store.documents()) {
			byte[] bytes = Files.readAllBytes(articles.resolve(document.getFileName()));
			assertEquals(new String(bytes, StandardCharsets.UTF_8), text(document));
			assertTrue(document.getTitle().codePointCount(0, document.getTitle().length()) <= 81);
		}
	}

	@Test
	void anUnknownEncodingIsAWrongRequest() throws Exception {
		Path file = file("a.txt", 'a');
		assertThrows(RequestException.class, () -> read(Map.of("encoding", "no-such"), file));
		assertThrows(RequestException.class, () -> read(Map.of("no-such", "1"), file));
	}

	@Test
	void longFirstLinesAreCutAtAWord() {
		String words = "كلمة ".repeat(60);
		String title = TextImport.title("\n \n" + words, Path.of("a.txt"));
		assertTrue(title.endsWith("كلمة…") && title.length() <= 81, title);
		assertEquals("a.txt", TextImport.title("\u0001\n", Path.of("a.txt")));
	}
}
