// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Comment;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
	@TempDir
	Path folder;

	private ImportResult result;

	private CorpusStore read(Path from, Map<String, String> options) throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("to" + System.nanoTime()));
		result = new ImportOperation(store, List.of(from), null, null, options, false).run(null);
		return store;
	}

	@Test
	void whatIsWrittenIsReadWithoutALoss() throws Exception {
		for (long seed = 0; seed < 3; seed++) {
			CorpusStore from = RoundTripTest.random(folder.resolve("from" + seed), seed);
			for (String separator : List.of("comma", "semicolon", "tab")) {
				Path out = folder.resolve("out" + seed + separator);
				new ExportOperation(from, "table", out, null, Map.of("separator", separator, "bom", separator.equals("tab") ? "false" : "true")).run(null);
				CorpusStore to = read(out, Map.of());
				assertEquals(List.of(), result.problems(), separator + " seed " + seed);
				assertEquals(List.of(), result.losses(), separator + " seed " + seed);
				assertEquals(CorpusState.content(from, List.of("hala", "yusuf")), CorpusState.content(to, List.of("hala", "yusuf")), separator + " seed " + seed);
			}
		}
	}

	/** No cell begins with what a spreadsheet would compute, and the words come back all the same. */
	@Test
	void noTextBecomesAFormula() throws Exception {
		CorpusStore from = Corpora.empty(folder.resolve("from"));
		Document draft = ModelFactory.eINSTANCE.createDocument();
		draft.setId("d");
		draft.setTitle("=HYPERLINK(\"http://example.org\")");
		String text = "+1 @x '=y -z";
		from.add(draft, text);
		AnnotationSet set = from.annotations("d", "hala");
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId("c1");
		claim.setSpan(Span.of(3, 5));
		for (String words : List.of("=1+1", "'=1", "''-x", "'quoted'", "\tx")) {
			Comment comment = ModelFactory.eINSTANCE.createComment();
			comment.setId("m" + claim.getComments().size());
			comment.setText(words);
			claim.getComments().add(comment);
		}
		claim.setCorrection("'=1");
		set.getClaims().add(claim);
		from.save(set);
		from.annotator("hala");
		Path out = folder.resolve("out");
		new ExportOperation(from, "table", out, null, Map.of("separator", "tab", "bom", "false")).run(null);
		for (Path file : List.of(out.resolve("documents.tsv"), out.resolve("hala/claims.tsv"))) {
			for (String line : Files.readAllLines(file)) {
				for (String cell : line.split("\t")) {
					String bare = cell.startsWith("\"") ? cell.substring(1) : cell;
					assertFalse(bare.matches("[=+@-].*"), cell);
				}
			}
		}
		CorpusStore to = read(out, Map.of());
		assertEquals(text, to.text("d").string());
		assertEquals("'=1", to.annotations("d", "hala").getClaims().get(0).getCorrection());
		assertEquals("=HYPERLINK(\"http://example.org\")", to.documents().get(0).getTitle());
		assertEquals("=1+1", to.annotations("d", "hala").getClaims().get(0).getComments().get(0).getText());
	}

	@Test
	void articlesInASheetBecomeDocuments() throws Exception {
		Path in = Files.createDirectories(folder.resolve("in"));
		Files.writeString(in.resolve("news.csv"), "\uFEFFtitle;outlet;pub_date;mood;text\r\nعنوان;وكالة;2020-01-02;x;\"سطر\nو \"\"آخر\"\"; هنا\"\r\n;;;;\r\nB;;;;second\r\n");
		CorpusStore store = read(in, Map.of());
		assertEquals(2, store.documents().size());
		Document first = store.documents().stream().filter(each -> "عنوان".equals(each.getTitle())).findFirst().orElseThrow();
		assertEquals("2020-01-02", first.getPubDate());
		assertEquals("سطر\nو \"آخر\"; هنا", store.text(first.getId()).string());
		assertEquals(List.of(), result.problems());
		assertEquals(1, result.losses().size());
	}

	@Test
	void faultsAreToldWithTheirLines() throws Exception {
		Path in = Files.createDirectories(folder.resolve("in"));
		Files.writeString(in.resolve("a.csv"), "doc_id,text\nd1,some words\n");
		Files.writeString(in.resolve("claims.csv"), "claim_id,doc_id,spans,score\nc1,d1,0-4,\nc2,d1,zero,\nc3,d1,0-4,much\nc4,d1,0-400,\n");
		Files.writeString(in.resolve("sources.tsv"), "a\tb\n1\t2\n");
		Files.writeString(in.resolve("y.csv"), "text\nfine\n\"never closed\n");
		CorpusStore store = read(in, Map.of());
		assertEquals(1, store.annotations("d1", store.annotators().get(0)).getClaims().size());
		assertEquals(List.of("claims.csv 3", "claims.csv 4", "claims.csv 5", "sources.tsv 1", "y.csv 3"),
				result.problems().stream().map(each -> Path.of(each.file()).getFileName() + " " + each.line()).toList());
		assertTrue(store.documents().size() == 2);
	}
}
