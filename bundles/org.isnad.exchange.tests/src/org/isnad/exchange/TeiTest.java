// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TeiTest {
	@TempDir
	Path folder;

	private ImportResult result;

	private CorpusStore read(Path from, Map<String, String> options) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("to" + System.nanoTime()));
		result = new ImportOperation(store, List.of(from), null, null, options, false).run(null);
		return store;
	}

	private Path write(String xml) throws Exception {
		Path in = Files.createDirectories(folder.resolve("in"));
		Files.writeString(in.resolve("n.tei.xml"), xml);
		return in;
	}

	@Test
	void whatIsWrittenIsReadWithoutALoss() throws Exception {
		for (long seed = 0; seed < 4; seed++) {
			CorpusStore from = RoundTripTest.random(folder.resolve("from" + seed), seed);
			for (String annotator : List.of("hala", "yusuf")) {
				Path out = folder.resolve("out" + seed + annotator);
				new ExportOperation(from, "tei", out, annotator, Map.of()).run(null);
				CorpusStore to = read(out, Map.of());
				assertEquals(List.of(), result.problems(), "seed " + seed);
				assertEquals(List.of(), result.losses(), "seed " + seed);
				assertEquals(CorpusState.content(from, List.of(annotator)), CorpusState.content(to, List.of(annotator)), "seed " + seed);
			}
		}
	}

	/** Line ends of all kinds, and characters that XML has not, come back. */
	@Test
	void everyTextComesBack() throws Exception {
		for (String text : List.of("a\r\nb\rc\n\n d\t", "", " \u0001 x \uFFFE y", "<&>\"']]>", "\u202Bقال\u202C 😀")) {
			CorpusStore from = Corpora.empty(folder.resolve("from" + System.nanoTime()));
			Document draft = ModelFactory.eINSTANCE.createDocument();
			draft.setId("d");
			draft.setTitle("t <&>");
			from.add(draft, text);
			Path out = folder.resolve("out" + System.nanoTime());
			ExportResult written = new ExportOperation(from, "tei", out, null, Map.of()).run(null);
			assertEquals(text.contains("\u0001") ? 1 : 0, written.losses().size());
			assertEquals(text, read(out, Map.of()).text("d").string());
		}
	}

	/** A reader that knows XML alone finds the words of each claim with string-range. */
	@Test
	void pointersCountCodePointsOfTheText() throws Exception {
		CorpusStore from = RoundTripTest.random(folder.resolve("from"), 7);
		Path out = folder.resolve("out");
		new ExportOperation(from, "tei", out, "hala", Map.of()).run(null);
		int checked = 0;
		for (Document document : from.documents()) {
			AnnotationSet set = from.annotations(document.getId(), "hala");
			org.w3c.dom.Document dom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(out.resolve(document.getId() + ".tei.xml").toFile());
			int[] points = dom.getElementsByTagName("ab").item(0).getTextContent().codePoints().toArray();
			NodeList annotations = dom.getElementsByTagName("annotation");
			for (int i = 0; i < annotations.getLength(); i++) {
				Element annotation = (Element) annotations.item(i);
				if (annotation.getAttribute("ana").equals("#CLAIM")) {
					StringBuilder words = new StringBuilder();
					for (String pointer : annotation.getAttribute("target").split(" ")) {
						String[] parts = pointer.replaceAll("[^0-9,]", "").split(",");
						words.append(new String(points, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
					}
					String text = from.text(document.getId()).string();
					String claim = set.getClaims().stream().filter(each -> each.getId().equals(annotation.getAttribute("n"))).findFirst().orElseThrow().getSpan().fragments().stream()
							.map(fragment -> text.substring(fragment.begin(), fragment.end())).reduce("", String::concat);
					assertEquals(claim, words.toString());
					checked++;
				}
			}
		}
		assertTrue(checked > 10);
	}

	@Test
	void textOfOthersIsTakenBlockByBlock() throws Exception {
		Path in = write("""
				<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>News
				</title></titleStmt></fileDesc></teiHeader><text><body><head>Head</head>
				<p>The  <persName>Minister
				of Defence</persName><note>who?</note> said: <said>yes</said>.</p>
				<p>No.</p></body></text></TEI>""");
		CorpusStore store = read(in, Map.of("tei-types", "said=CLAIM,persName=source"));
		Document document = store.documents().get(0);
		assertEquals("Head\nThe Minister of Defence said: yes.\nNo.", store.text(document.getId()).string());
		assertEquals("News", document.getTitle());
		AnnotationSet set = store.annotations(document.getId(), store.annotators().get(0));
		String text = store.text(document.getId()).string();
		assertEquals("Minister of Defence", set.getSources().get(0).getSpan().textIn(text));
		assertEquals("yes", set.getClaims().get(0).getSpan().textIn(text));
		assertThrows(RequestException.class, () -> read(in, Map.of("tei-types", "said=NOTHING")));
	}

	@Test
	void nothingElseIsOpenedAndFaultsAreTold() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		assertEquals(0, read(write("<?xml version='1.0'?>\n<!DOCTYPE TEI [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><TEI><text>&e;</text></TEI>"), Map.of()).documents().size());
		assertEquals(2, result.problems().get(0).line());
		assertTrue(result.problems().get(0).reason().contains("DOCTYPE"));
		read(write("<TEI>\n<text>\n<p></text></TEI>"), Map.of());
		assertEquals(3, result.problems().get(0).line());
		read(write("<html/>"), Map.of());
		assertEquals(1, result.problems().size());
		CorpusStore store = read(write("""
				<TEI><standOff>
				<annotation n="c1" ana="#CLAIM" target="string-range(isnad-text,0,99)"/>
				<annotation n="c2" ana="#CLAIM" target="string-range(isnad-text,0,3)"/><annotation n="x" ana="#OTHER"/></standOff>
				<text><body><ab xml:id="isnad-text" xml:space="preserve">yes</ab></body></text></TEI>"""), Map.of());
		assertEquals(List.of(2), result.problems().stream().map(Skipped::line).toList());
		assertEquals(1, result.losses().size());
		assertEquals("c2", store.annotations("n", store.annotators().get(0)).getClaims().get(0).getId());
	}
}
