// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.ImportTarget;
import org.isnad.model.Document;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
	private static final boolean FULL = Boolean.getBoolean("isnad.full");

	@TempDir
	Path folder;

	private ImportResult result;

	private CorpusStore read(ImportFormat format, Map<String, String> options, Path... files) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("to" + System.nanoTime()));
		ImportTarget target = new ImportTarget(store);
		result = format.read(new ImportRequest(target, List.of(files), null, options, false), null);
		target.save();
		return store;
	}

	private String only(CorpusStore store) throws Exception {
		assertEquals(List.of(), result.problems());
		return store.text(store.documents().get(0).getId()).string();
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	private static byte[] docx(String body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("docProps/core.xml"));
			zip.write("<p xmlns:dc='d'><dc:title>عنوان</dc:title><dc:creator>x</dc:creator></p>".getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static byte[] pdf(String... lines) throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				content.newLineAtOffset(50, 700);
				for (String line : lines) {
					content.showText(line);
					content.newLineAtOffset(0, line.endsWith(".") ? -60 : -14);
				}
				content.endText();
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static final String PAGE = """
			<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>الموقع - خبر</title><meta property="og:title" content="خبر اليوم">
			<meta property="og:site_name" content="وكالة"><meta property="article:published_time" content="2021-05-14T10:00:00+02:00">
			<link rel="canonical" href="https://example.org/1"><script>var x = "no";</script></head>
			<body><nav>القائمة</nav><article><h1>خبر اليوم</h1><p>قال <b>الوزير</b> إن
			  القافلة&nbsp;وصلت.</p><aside>اقرأ أيضا</aside><p>سطر<br>آخر</p>%s</article><footer>حقوق</footer></body></html>
			""".formatted("<p>" + "كلمات أخرى من المقال نفسه. ".repeat(12) + "</p>");

	@Test
	void theArticleOfAPage() throws Exception {
		Path file = write("a.html", PAGE.getBytes(StandardCharsets.UTF_8));
		CorpusStore store = read(new HtmlImport(), Map.of(), file);
		String text = only(store);
		assertTrue(text.startsWith("خبر اليوم\nقال الوزير إن القافلة وصلت.\nسطر\nآخر\nكلمات"), text);
		assertFalse(text.contains("القائمة") || text.contains("اقرأ") || text.contains("no") || text.contains("حقوق"), text);
		Document document = store.documents().get(0);
		assertEquals("خبر اليوم", document.getTitle());
		assertEquals("وكالة", document.getOutlet());
		assertEquals("2021-05-14", document.getPubDate());
		assertEquals("https://example.org/1", document.getUrl());
		assertEquals("ar", document.getLanguage());
		Path original = store.fileOf(document).resolveSibling("original").resolve("a.html");
		assertEquals(-1, Files.mismatch(file, original), "the original is kept as it is");
		CorpusStore again = CorpusStore.open(store.folder());
		assertEquals(text, again.text(document.getId()).string());
	}

	@Test
	void encodingsOfPages() throws Exception {
		String plain = "<html><body><p>قال الوزير</p></body></html>";
		for (String name : List.of("windows-1256", "UTF-8")) {
			assertEquals("قال الوزير", only(read(new HtmlImport(), Map.of(), write(name + ".html", plain.getBytes(Charset.forName(name))))), name + ", which the page does not tell");
		}
		byte[] told = plain.replace("<body>", "<head><meta charset=iso-8859-6></head><body>").getBytes(Charset.forName("ISO-8859-6"));
		assertEquals("قال الوزير", only(read(new HtmlImport(), Map.of(), write("told.html", told))));
		assertEquals("قال الوزير", only(read(new HtmlImport(), Map.of("html-encoding", "UTF-16LE"), write("16.html", plain.getBytes(StandardCharsets.UTF_16LE)))));
	}

	@Test
	void paragraphsOfAWordDocument() throws Exception {
		byte[] bytes = docx("<w:p><w:r><w:t>قال </w:t></w:r><w:r><w:t>الوزير</w:t><w:tab/><w:t>نعم</w:t></w:r></w:p><w:p/><w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>"
				+ "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
		CorpusStore store = read(new DocxImport(), Map.of(), write("a.docx", bytes));
		assertEquals("قال الوزير نعم\none\ntwo\ncell", only(store));
		assertEquals("عنوان", store.documents().get(0).getTitle());
	}

	@Test
	void wordsOfAPdf() throws Exception {
		CorpusStore store = read(new PdfImport(), Map.of(), write("a.pdf", pdf("The minister said", "that it has arrived.", "Second paragraph")));
		assertEquals("The minister said that it has arrived.\nSecond paragraph", only(store));
		assertNull(store.documents().get(0).getPubDate());
	}

	@Test
	void whatCannotBeReadSaysWhyAndTheRestIsRead() throws Exception {
		ByteArrayOutputStream locked = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(locked);
		}
		read(new PdfImport(), Map.of(), write("locked.pdf", locked.toByteArray()), write("scan.pdf", pdf()), write("no.pdf", "no pdf".getBytes(StandardCharsets.UTF_8)), write("yes.pdf", pdf("yes")));
		assertEquals(1, result.documents());
		assertEquals(List.of(Messages.locked, Messages.scan), result.problems().stream().filter(each -> !each.file().endsWith("no.pdf")).map(each -> each.reason()).toList());
		read(new DocxImport(), Map.of(), write("no.docx", "no zip".getBytes(StandardCharsets.UTF_8)), write("xml.docx", docx("<w:p>")), write("empty.docx", docx("")), write("yes.docx", docx("<w:t>yes</w:t>")));
		assertEquals(1, result.documents());
		assertEquals(3, result.problems().size());
		read(new DocxImport(), Map.of(), write("dtd.docx", docx("]]>").clone()));
		assertEquals(1, result.problems().size());
		read(new HtmlImport(), Map.of(), write("empty.html", new byte[0]), folder.resolve("gone.html"));
		assertEquals(2, result.problems().size());
	}

	/** Damaged files cost themselves alone: no exception leaves, and none takes long. */
	@Test
	void damagedFilesAreRefusedOrRead() throws Exception {
		List<byte[]> seeds = List.of(PAGE.getBytes(StandardCharsets.UTF_8), pdf("one", "two"), docx("<w:p><w:r><w:t>words</w:t></w:r></w:p>"));
		List<ImportFormat> formats = List.of(new HtmlImport(), new PdfImport(), new DocxImport());
		List<String> suffixes = List.of(".html", ".pdf", ".docx");
		SplittableRandom random = new SplittableRandom(7);
		for (int round = 0; round < (FULL ? 1000 : 25); round++) {
			for (int i = 0; i < seeds.size(); i++) {
				byte[] bytes = seeds.get(i).clone();
				for (int k = random.nextInt(1, 12); k > 0; k--) {
					bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
				}
				byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
				long before = System.nanoTime();
				CorpusStore store = read(formats.get(i), Map.of(), write("m" + round + suffixes.get(i), cut));
				assertEquals(1, store.documents().size() + result.problems().size(), "round " + round + " " + suffixes.get(i));
				assertTrue(System.nanoTime() - before < 20_000_000_000L, "round " + round + " " + suffixes.get(i));
			}
		}
	}
}
