// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Claim;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsTest {
	@TempDir
	Path folder;

	private Path write(String name, String text) throws Exception {
		Path file = folder.resolve("in").resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private static ImportOperation operation(CorpusStore store, boolean strict, Path... paths) {
		return new ImportOperation(store, List.of(paths), null, null, Map.of(), strict);
	}

	@Test
	void aFolderStandsForItsDocuments() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("corpus"));
		write("b/one.txt", "واحد");
		write("a.txt", "اثنان");
		write("README.md", "اقرأ");
		write("README", "اقرأ");
		write("annotation.conf", "x");
		write("manifest.json", "{}");
		write(".hidden.txt", "خفي");
		write(".git/x.txt", "خفي");
		write("picture.png", "x");
		ImportResult result = operation(store, false, folder.resolve("in")).run(null);
		assertEquals(2, result.documents());
		assertEquals(List.of(folder.resolve("in/picture.png").toString()), result.problems().stream().map(Skipped::file).toList());
	}

	@Test
	void aNamedFileIsReadWhateverItsName() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("corpus"));
		assertEquals(1, operation(store, false, write("article.asc", "نص")).run(null).documents());
	}

	@Test
	void strictLeavesTheCorpusAsItWas() throws Exception {
		CorpusStore from = Corpora.random(folder.resolve("from"), 1, 3, 5);
		new ExportOperation(from, "jsonl", folder.resolve("in"), null, Map.of()).run(null);
		CorpusStore store = Corpora.random(folder.resolve("corpus"), 2, 2, 5);
		Corpora.add(store, "d9", "نص");
		Claim claim = store.annotations("d0", "hala").getClaims().get(0);
		write("more.jsonl", "{\"claim_id\":\"c0\",\"doc_id\":\"d9\",\"spans\":[{\"start\":0,\"end\":1}],\"annotator\":\"new\"}\n{\"claim_id\":\"c1\"}\n");
		write("z.txt", "نص آخر");
		Files.delete(folder.resolve("in/documents.jsonl"));
		Files.writeString(folder.resolve("in/documents.jsonl"), "{\"doc_id\":\"d7\",\"text\":\"سابع\"}\n");
		var before = CorpusState.files(store.folder());
		CorpusException failure = assertThrows(CorpusException.class, () -> operation(store, true, folder.resolve("in")).run(null));
		assertTrue(failure.getMessage().contains(".jsonl"), failure.getMessage());
		assertFalse(failure instanceof RequestException);
		assertEquals(before, CorpusState.files(store.folder()));
		assertEquals(List.of("d0", "d1", "d9"), store.documents().stream().map(each -> each.getId()).toList());
		assertTrue(store.annotations("d0", "hala").getClaims().contains(claim));
		assertEquals(List.of("hala", "yusuf"), store.annotators());
	}

	@Test
	void theRestOfTheBatchIsDoneWhenNotStrict() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("corpus"));
		write("a.jsonl", "{\"doc_id\":\"d7\",\"text\":\"سابع\"}\nبلا معنى\n");
		write("z.txt", "نص آخر");
		ImportResult result = operation(store, false, folder.resolve("in")).run(null);
		assertEquals(2, result.documents());
		assertEquals(1, result.problems().size());
	}

	@Test
	void aFailureInTheMiddleTakesEverythingBack() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("corpus"), 2, 1, 5);
		Path file = write("a.jsonl", """
				{"doc_id":"d7","text":"سابع"}
				{"claim_id":"k1","doc_id":"d7","spans":[{"start":0,"end":2}],"annotator":"hala"}
				{"entity_id":"e1","name":"الوزير"}
				{"doc_id":"d8","text":"ثامن"}
				""");
		// The folder that the second document needs is taken: what a full disk or a read-only folder does at some point.
		Files.createDirectories(store.folder().resolve("documents/d8/sub"));
		var before = CorpusState.files(store.folder());
		CorpusException failure = assertThrows(CorpusException.class, () -> operation(store, false, file).run(null));
		assertTrue(failure.getMessage().contains("d8"), failure.getMessage());
		assertEquals(before, CorpusState.files(store.folder()));
		assertTrue(store.sources().getEntities().isEmpty());
	}

	@Test
	void whoHoldsAnAnnotationStillHoldsItAfterwards() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("corpus"), 2, 2, 5);
		var set = store.annotations("d0", "hala");
		List<Claim> held = List.copyOf(set.getClaims());
		Path file = write("a.jsonl", """
				{"claim_id":"k1","doc_id":"d0","spans":[{"start":0,"end":2}],"annotator":"hala"}
				{"claim_id":"k2","doc_id":"d0","spans":[{"start":0,"end":99999}],"annotator":"hala"}
				""");
		var before = CorpusState.files(store.folder());
		assertThrows(CorpusException.class, () -> operation(store, true, file).run(null));
		assertEquals(before, CorpusState.files(store.folder()));
		assertEquals(held, store.annotations("d0", "hala").getClaims());
		assertEquals(set, store.annotations("d0", "hala"));
		assertEquals(1, operation(store, false, file).run(null).claims());
		assertEquals(held.size() + 1, CorpusStore.open(store.folder()).annotations("d0", "hala").getClaims().size());
	}

	@Test
	void cancelTakesEverythingBack() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("corpus"));
		for (int i = 0; i < 20; i++) {
			write(i + ".txt", "نص " + i);
		}
		var before = CorpusState.files(store.folder());
		NullProgressMonitor monitor = new NullProgressMonitor() {
			private int ticks;

			@Override
			public boolean isCanceled() {
				return ticks++ > 8;
			}
		};
		assertThrows(OperationCanceledException.class, () -> operation(store, false, folder.resolve("in")).run(monitor));
		assertEquals(before, CorpusState.files(store.folder()));
	}

	@Test
	void wrongRequestsAreToldFromFailures() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("corpus"), 2, 1, 5);
		Path file = write("a.txt", "نص");
		assertThrows(RequestException.class, () -> new ImportOperation(store, List.of(file), "nothing", null, Map.of(), false).run(null));
		assertThrows(RequestException.class, () -> new ImportOperation(store, List.of(file), null, "a/b", Map.of(), false).run(null));
		assertThrows(RequestException.class, () -> new ExportOperation(store, "nothing", folder.resolve("out"), null, Map.of()).run(null));
		assertThrows(RequestException.class, () -> new ExportOperation(store, "jsonl", folder.resolve("out"), "nobody", Map.of()).run(null));
		assertThrows(RequestException.class, () -> new ExportOperation(store, "jsonl", folder.resolve("out"), "gold", Map.of()).run(null));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void everyAnnotatorHasAFolderAndTheDocumentsStandBeside() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("corpus"), 2, 2, 5);
		ExportResult result = new ExportOperation(store, "jsonl", folder.resolve("out"), null, Map.of()).run(null);
		Set<String> names = new TreeSet<>(CorpusState.files(folder.resolve("out")).keySet());
		names.removeIf(name -> name.endsWith("mentions.jsonl") || name.endsWith("anchors.jsonl"));
		assertEquals(Set.of("", "documents.jsonl", "scheme.json", "sources.jsonl", "hala", "hala/claims.jsonl", "hala/attribution.jsonl", "hala/relations.jsonl", "yusuf", "yusuf/claims.jsonl",
				"yusuf/attribution.jsonl", "yusuf/relations.jsonl"), names);
		assertEquals(0, Files.size(folder.resolve("out/hala/relations.jsonl")));
		assertEquals(CorpusState.files(folder.resolve("out")).values().stream().filter(each -> !"/".equals(each)).count(), result.files());
		new ExportOperation(store, "jsonl", folder.resolve("one"), "hala", Map.of()).run(null);
		assertTrue(Files.exists(folder.resolve("one/claims.jsonl")));
		assertEquals(Set.of(), Set.copyOf(folder.toFile().listFiles((dir, name) -> name.startsWith(".")).length == 0 ? List.of() : List.of("rest")));
	}

	@Test
	void anExportAgainReplacesItsFilesAndNothingElse() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("corpus"), 2, 2, 5);
		Path out = folder.resolve("out");
		new ExportOperation(store, "jsonl", out, null, Map.of()).run(null);
		var before = CorpusState.files(out);
		Files.writeString(out.resolve("hala/claims.jsonl"), "old");
		new ExportOperation(store, "jsonl", out, null, Map.of()).run(null);
		assertEquals(before, CorpusState.files(out));
		Files.writeString(out.resolve("mine.txt"), "mine");
		new ExportOperation(store, "jsonl", out, null, Map.of()).run(null);
		assertEquals("mine", Files.readString(out.resolve("mine.txt")));
	}

	@Test
	void exportNeverWritesOverAFile() throws Exception {
		CorpusStore store = Corpora.random(folder.resolve("corpus"), 2, 1, 5);
		Path file = write("out", "mine");
		assertThrows(CorpusException.class, () -> new ExportOperation(store, "jsonl", file, null, Map.of()).run(null));
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void formatsAreListedById() {
		assertEquals(List.of(new Formats.Entry("jsonl", Formats.installed().importer("jsonl").orElseThrow().label(), true, true),
				new Formats.Entry("text", Formats.installed().importer("text").orElseThrow().label(), true, false)),
				Formats.installed().all().stream().filter(each -> Set.of("jsonl", "text").contains(each.id())).toList());
	}
}
