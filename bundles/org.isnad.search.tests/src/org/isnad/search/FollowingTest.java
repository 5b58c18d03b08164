// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.CorpusException;
import org.isnad.core.FolderTree;
import org.isnad.core.LocalFolder;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that stays open while the corpus is edited, as in the window. */
class FollowingTest {
	private static final List<String> QUERIES = List.of("طرابلس", "و*", "claim.type:EVENT", "cue:*", "source with source.side:X", "claim with source.name:الوزير", "attribution with cue:DENY or cue:ASSERT",
			"relation:SUPPORT", "relation:CONTRADICTION", "claim with relation:C* or cue:DENY", "claim near القافلة", "claim with -relation:SUPPORT");

	@TempDir
	private Path folder;
	private SmallCorpus corpus;

	@BeforeEach
	void make() throws Exception {
		corpus = new SmallCorpus(folder.resolve("c"));
	}

	@Test
	void afterEachEditItFindsWhatAFreshOneFinds() throws Exception {
		SplittableRandom random = new SplittableRandom(5);
		try (Concordance open = new Concordance(corpus.store)) {
			open.update(null);
			for (int i = 0; i < 40; i++) {
				Set<String> changed = edit(random, i);
				open.update(changed, null);
				if (random.nextInt(3) == 0) {
					open.prepare();
				}
				assertEquals(fresh(), everything(open), "after edit " + i);
			}
		}
	}

	private Set<String> edit(SplittableRandom random, int number) throws Exception {
		List<Document> documents = corpus.store.documents();
		String one = documents.get(random.nextInt(documents.size())).getId();
		switch (random.nextInt(5)) {
		case 0 -> {
			corpus.add("n" + number, "عين", "2019");
			return Set.of("n" + number);
		}
		case 1 -> corpus.annotate(one, "w" + number);
		case 2 -> {
			corpus.relate("hala", random.nextBoolean() ? "SUPPORT" : "CONTRADICTION");
			return Set.of();
		}
		case 3 -> {
			corpus.store.sources().getEntities().get(random.nextInt(2)).setSide(random.nextBoolean() ? "X" : "Y");
			return Set.of();
		}
		default -> {
			if (documents.size() > 2) {
				corpus.store.remove(one);
			}
		}
		}
		return Set.of(one);
	}

	private List<String> fresh() throws Exception {
		Path index = new LocalFolder(corpus.store).file("search");
		Path aside = index.resolveSibling("aside");
		Files.move(index, aside);
		try (Concordance concordance = new Concordance(corpus.store)) {
			concordance.update(null);
			return everything(concordance);
		} finally {
			FolderTree.delete(index);
			Files.move(aside, index);
		}
	}

	private static List<String> everything(Concordance concordance) throws Exception {
		List<String> all = new ArrayList<>();
		for (String text : QUERIES) {
			Query query = Query.parse(text);
			List<Occurrence> places = concordance.find(query, document -> true);
			places.forEach(place -> all.add(text + ": " + place));
			assertEquals(places.size(), concordance.search(query, document -> true, 1).total(), text);
		}
		return all;
	}

	@Test
	void withoutAnIndexAnUpdateOfOneDocumentMakesAll() throws Exception {
		try (Concordance concordance = new Concordance(corpus.store)) {
			assertEquals(3, concordance.update(Set.of("a"), null));
			assertEquals(0, concordance.update(Set.of("a", "b", "nowhere"), null));
		}
	}

	@Test
	void manyRelationsAreLookedUpAnotherWayWithTheSameResult() throws Exception {
		RelationSet set = corpus.store.relations("hala");
		ClaimRelation pattern = set.getRelations().get(0);
		for (int i = 0; i < 3_000; i++) {
			ClaimRelation relation = EcoreUtil.copy(pattern);
			relation.setId("many" + i);
			relation.setLabel("SUPPORT");
			relation.setArg1(i == 7 ? "cahala2" : "x" + i);
			relation.setArg2("y" + i);
			set.getRelations().add(relation);
		}
		corpus.store.save(set);
		try (Concordance concordance = new Concordance(corpus.store)) {
			concordance.update(null);
			assertEquals(List.of("cahala2"), concordance.find(Query.parse("relation:SUPPORT"), document -> true).stream().map(Occurrence::id).toList());
			assertEquals(List.of("cahala1"), concordance.find(Query.parse("claim with -relation:SUPPORT"), document -> true).stream().map(Occurrence::id).toList());
		}
	}

	@Test
	void whatWasUnreadableIsForgottenWhenItIsMended() throws Exception {
		Path file = corpus.store.folder().resolve("documents/a/hala.isnad");
		byte[] right = Files.readAllBytes(file);
		try (Concordance concordance = new Concordance(corpus.store)) {
			concordance.update(null);
			Files.writeString(file, "<broken");
			concordance.update(Set.of("a"), null);
			assertEquals(1, concordance.notes().size(), concordance.notes().toString());
			concordance.update(Set.of("b"), null);
			assertEquals(1, concordance.notes().size(), "another document changes nothing about it");
			Files.write(file, right);
			concordance.update(Set.of("a"), null);
			assertEquals(List.of(), concordance.notes());
		}
	}

	@Test
	void aCorpusThatIsGoneIsSaidToBeGone() throws Exception {
		try (Concordance concordance = new Concordance(corpus.store)) {
			concordance.update(null);
			FolderTree.delete(corpus.store.folder());
			for (int i = 0; i < 2; i++) {
				CorpusException gone = assertThrows(CorpusException.class, () -> concordance.update(null));
				assertTrue(gone.getMessage().contains(corpus.store.folder().toString()), gone.getMessage());
				assertThrows(CorpusException.class, () -> concordance.update(Set.of("a"), null));
			}
		}
		assertEquals(false, Files.exists(corpus.store.folder()), "nothing is made in its place");
	}
}
