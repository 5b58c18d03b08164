// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.LocalFolder;
import org.isnad.model.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceTest {
	private static final String TEXT = SmallCorpus.TEXT;

	@TempDir
	private Path folder;
	private SmallCorpus corpus;
	private CorpusStore store;

	@BeforeEach
	void make() throws Exception {
		corpus = new SmallCorpus(folder.resolve("c"));
		store = corpus.store;
	}

	private void add(String id, String outlet, String date) throws Exception {
		corpus.add(id, outlet, date);
	}

	private void annotate(String document, String annotator) throws Exception {
		corpus.annotate(document, annotator);
	}

	private void relate(String annotator, String label) throws Exception {
		corpus.relate(annotator, label);
	}

	@Test
	void annotationsAreFoundByWhatIsSaidOfThem() throws Exception {
		assertEquals(List.of("cahala1"), ids("claim with source.side:X and cue:DENY near \"طرابلس\""));
		assertEquals(List.of(), ids("claim with source.side:Y and cue:DENY near \"طرابلس\""));
		assertEquals(List.of(), ids("claim with source.side:X and cue:DENY near \"سبها\""));
		assertEquals(List.of("cahala2"), ids("claim with source.side:Y"));
		assertEquals(List.of("cahala1", "cahala2"), ids("claim.type:event"));
		assertEquals(List.of("cahala2"), ids("claim with -cue:DENY"));
		assertEquals(List.of("cahala1", "cahala2"), ids("claim with cue:DENY or cue:ASS*"));
		assertEquals(List.of("sahala1"), ids("source.name:\"المسماري\""));
		assertEquals(List.of("qahala1"), ids("cue.class:DENY"));
		assertEquals(List.of("aahala2"), ids("attribution with source:وزير"));
		assertEquals(List.of("cahala1"), ids("relation:CONTRADICTION"));
		assertEquals(List.of("cahala2"), ids("claim with القافلة"));
		assertEquals(List.of(), ids("claim with الوزير"));
		assertEquals(List.of("cahala2"), ids("claim near/1 الوزير"));
		assertEquals(List.of("cahala1", "cahala2"), ids("claim with annotator:hala outlet:ليبيا date:2019-05..2019-12"));
		assertEquals(List.of(), ids("claim with annotator:mariam"));
		assertEquals(List.of(), ids("claim with date:2020"));
		assertEquals(List.of(), ids("claim with source.side:X and cue:ASSERT"), "conditions of two attributions");
	}

	@Test
	void aHitShowsTheAnnotation() throws Exception {
		Hit hit = search("cue:DENY").hits().get(0);
		assertEquals("نفى", hit.match());
		assertEquals("hala", hit.annotator());
		assertEquals("qahala1", hit.id());
		assertEquals(TEXT.length(), hit.left().length() + hit.match().length() + hit.right().length());
	}

	@Test
	void documentsAreChosenByFields() throws Exception {
		assertEquals(2, search("طرابلس").total());
		assertEquals(1, search("طرابلس outlet:بوابة").total());
		assertEquals(1, search("طرابلس date:..2019").total());
		assertEquals(1, search("طرابلس -document:a").total());
		assertEquals(2, search("طرابلس date:2019-05-03..2020-01").total());
	}

	@Test
	void wordsAreFoundWithWhatIsWrittenToThem() throws Exception {
		assertEquals(0, search("أكد").total());
		assertEquals(2, search("أكد~").total());
		assertEquals(2, new SearchOperation(store, Query.parse("قافلة", true), document -> true, 9).run(null).total());
		assertEquals(0, new SearchOperation(store, Query.parse("\"قافلة\"", true), document -> true, 9).run(null).total());
	}

	@Test
	void onlyWhatChangedIsWrittenAgain() throws Exception {
		try (Concordance concordance = new Concordance(store)) {
			assertEquals(3, concordance.update(null));
			assertEquals(0, concordance.update(null));
			annotate("b", "mariam");
			assertEquals(1, concordance.update(null));
			relate("hala", "SUPPORT");
			assertEquals(1, concordance.update(null));
			assertEquals(0, concordance.search(Query.parse("relation:CONTRADICTION"), document -> true, 9).total());
			assertEquals(1, concordance.search(Query.parse("relation:SUPPORT"), document -> true, 9).total());
		}
		store.remove("a");
		try (Concordance concordance = new Concordance(store)) {
			assertEquals(1, concordance.update(null));
			assertEquals(1, concordance.search(Query.parse("طرابلس"), document -> true, 9).total());
		}
	}

	@Test
	void theRegistryMayChangeWithoutAnyWriting() throws Exception {
		assertEquals(List.of("cahala1"), ids("claim with source.side:X"));
		store.sources().getEntities().get(1).setSide("X");
		try (Concordance concordance = new Concordance(store)) {
			assertEquals(0, concordance.update(null));
		}
		assertEquals(List.of("cahala1", "cahala2"), ids("claim with source.side:X"));
	}

	@Test
	void changesInAnyOrderGiveWhatAFreshIndexGives() throws Exception {
		SplittableRandom random = new SplittableRandom(3);
		int next = 0;
		for (int i = 0; i < 25; i++) {
			List<Document> documents = store.documents();
			switch (random.nextInt(4)) {
			case 0 -> add("n" + next++, "عين", "2019");
			case 1 -> annotate(documents.get(random.nextInt(documents.size())).getId(), "w" + next++);
			case 2 -> relate("hala", random.nextBoolean() ? "SUPPORT" : "CONTRADICTION");
			default -> {
				if (documents.size() > 2) {
					store.remove(documents.get(random.nextInt(documents.size())).getId());
				}
			}
			}
			List<String> grown = everything();
			FolderTree.delete(store.folder().resolve(".local"));
			assertEquals(everything(), grown, "after change " + i);
			assertEquals(grown, everything());
		}
	}

	@Test
	void aDamagedIndexIsBuiltAgain() throws Exception {
		List<String> right = everything();
		Path index = new LocalFolder(store).file("search", "index");
		List<Path> files;
		try (Stream<Path> list = Files.list(index)) {
			files = list.filter(file -> !file.endsWith("write.lock")).sorted().toList();
		}
		assertTrue(files.size() >= 3, files.toString());
		SplittableRandom random = new SplittableRandom(7);
		for (int i = 0; i < 40; i++) {
			try (Stream<Path> list = Files.list(index)) {
				files = list.filter(file -> !file.endsWith("write.lock")).sorted().toList();
			}
			Path file = files.get(random.nextInt(files.size()));
			byte[] bytes = Files.readAllBytes(file);
			switch (random.nextInt(3)) {
			case 0 -> Files.delete(file);
			case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
			default -> {
				bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
				Files.write(file, bytes);
			}
			}
			assertEquals(right, everything(), file.getFileName() + ", damage " + i);
		}
		Files.writeString(new LocalFolder(store).file("search", "version"), "999\n");
		assertEquals(right, everything());
		try (Concordance concordance = new Concordance(store)) {
			assertEquals(0, concordance.update(null), "it is of this version again");
		}
	}

	@Test
	void whileAnotherProgramWritesOneInMemoryIsUsed() throws Exception {
		List<String> right = everything();
		try (NIOFSDirectory directory = new NIOFSDirectory(new LocalFolder(store).file("search", "index")); Lock lock = directory.obtainLock("write.lock")) {
			assertEquals(right, everything(), "nothing to write");
			annotate("b", "mariam");
			SearchResult result = search("annotator:mariam");
			assertEquals(2, result.total());
			assertEquals(1, result.notes().size(), result.notes().toString());
			assertEquals(right.size(), everything().size() - 8);
		}
		assertEquals(List.of(), search("annotator:mariam").notes());
	}

	@Test
	void whereNothingCanBeWrittenOneInMemoryIsUsed() throws Exception {
		Files.writeString(store.folder().resolve(".local"), "in the way");
		SearchResult result = search("cue:DENY");
		assertEquals(1, result.total());
		assertEquals(1, result.notes().size(), result.notes().toString());
	}

	@Test
	void aFileThatCannotBeReadCostsOnlyItself() throws Exception {
		annotate("b", "mariam");
		Files.writeString(store.folder().resolve("documents/a/hala.isnad"), "<broken");
		for (int i = 0; i < 2; i++) {
			SearchResult result = search("cue:DENY");
			assertEquals(1, result.total());
			assertTrue(result.notes().stream().anyMatch(note -> note.contains("hala.isnad")), result.notes().toString());
		}
		Files.writeString(store.folder().resolve("documents/b/text.txt"), "نص آخر");
		CorpusStore fresh = CorpusStore.open(store.folder());
		SearchResult result = new SearchOperation(fresh, Query.parse("طرابلس"), document -> true, 9).run(null);
		assertEquals(1, result.total());
		assertTrue(result.notes().stream().anyMatch(note -> note.contains("text.txt")), result.notes().toString());
	}

	@Test
	void aCancelledUpdateLeavesTheIndexAsItWas() throws Exception {
		List<String> before = everything();
		annotate("b", "mariam");
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		try (Concordance concordance = new Concordance(store)) {
			assertThrows(OperationCanceledException.class, () -> concordance.update(cancelled));
			assertFalse(concordance.isInMemory());
			assertEquals(1, concordance.update(null));
		}
		assertEquals(before.size() + 8, everything().size());
	}

	private List<String> everything() throws Exception {
		List<String> all = new ArrayList<>();
		for (String query : List.of("طرابلس", "و*", "claim.type:EVENT", "cue:*", "source with source.side:X", "attribution with cue:DENY or cue:ASSERT", "relation:SUPPORT", "relation:CONTRADICTION",
				"claim near القافلة")) {
			try {
				search(query).hits().forEach(hit -> all.add(query + ": " + hit));
			} catch (QueryException e) {
				throw new AssertionError(query, e);
			}
		}
		return all;
	}

	private List<String> ids(String query) throws Exception {
		return search(query).hits().stream().map(Hit::id).toList();
	}

	private SearchResult search(String query) throws Exception {
		return new SearchOperation(store, Query.parse(query), document -> true, Integer.MAX_VALUE).run(null);
	}
}
