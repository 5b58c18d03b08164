// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.RequestException;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
	@TempDir
	Path folder;
	private CorpusStore store;
	private Path first;

	@BeforeEach
	void makeFirst() throws Exception {
		store = new GoldCorpus(6).relate("r1", "CONTRADICTION", "d00a", "d01a").in(folder);
		first = folder.resolve("first");
		release(first, Edition.FIRST);
	}

	private ReleaseResult release(Path out, Edition edition) throws CorpusException {
		return new ReleaseOperation(CorpusStore.open(store.folder()), out, ReleaseOptions.defaults().withEdition(edition), null).run(null);
	}

	private ReleaseDiff second() throws CorpusException {
		release(folder.resolve("second"), Edition.FIRST);
		return new DiffOperation(first, folder.resolve("second")).run(null);
	}

	private static TableDiff table(ReleaseDiff diff, String name) {
		return diff.tables().stream().filter(each -> each.table().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void theSameIsNoStep() throws Exception {
		ReleaseDiff diff = second();
		assertEquals(ReleaseDiff.Level.NONE, diff.level());
		assertEquals("1.0.0", diff.proposedVersion());
	}

	@Test
	void aCorrectedTagIsAPatch() throws Exception {
		Claim claim = store.annotations("d02", CorpusStore.GOLD).getClaims().get(0);
		claim.setPolarity("NEG");
		store.save(store.annotations("d02", CorpusStore.GOLD));
		ReleaseDiff diff = second();
		assertEquals(ReleaseDiff.Level.PATCH, diff.level(), diff.toString());
		assertEquals("1.0.1", diff.proposedVersion());
		assertEquals(Map.of("polarity", 1), table(diff, "claims").keys());
		assertEquals(new TableDiff.Change(claim.getId(), "polarity", "\"POS\"", "\"NEG\""), table(diff, "claims").changes().get(0));
	}

	@Test
	void aNewRelationIsAMinorStepUnlessItMovesDocuments() throws Exception {
		ClaimRelation relation = ModelFactory.eINSTANCE.createClaimRelation();
		relation.setId("r2");
		relation.setLabel("NEUTRAL");
		relation.setArg1("d00a");
		relation.setArg1Document("d00");
		relation.setArg2("d00b");
		relation.setArg2Document("d00");
		store.relations(CorpusStore.GOLD).getRelations().add(relation);
		store.save(store.relations(CorpusStore.GOLD));
		ReleaseDiff diff = second();
		assertEquals(ReleaseDiff.Level.MINOR, diff.level(), diff.toString());
		assertEquals(java.util.List.of("r2"), table(diff, "relations").addedIds());
		assertEquals("1.1.0", diff.proposedVersion());
	}

	@Test
	void whatBreaksIsMajor() throws Exception {
		store.remove("d05");
		Files.delete(store.folder().resolve("gold/d05.isnad"));
		store = CorpusStore.open(store.folder());
		ReleaseDiff diff = second();
		assertEquals(ReleaseDiff.Level.MAJOR, diff.level());
		assertTrue(diff.breaking().get(0).english().contains("Documents that are gone: 1."), diff.toString());
		assertEquals("2.0.0", diff.proposedVersion());
		String entry = DiffMarkdown.entry(diff, "2.0.0", null);
		assertTrue(entry.startsWith("## 2.0.0\n\n### Breaking\n") && entry.contains("Gone in documents: d05."), entry);
	}

	@Test
	void theChangeLogIsCarriedOn() throws Exception {
		store.annotations("d02", CorpusStore.GOLD).getClaims().get(0).setPolarity("NEG");
		store.save(store.annotations("d02", CorpusStore.GOLD));
		Path next = folder.resolve("next");
		assertEquals("1.0.1", release(next, new Edition(null, first, null)).version());
		String log = Files.readString(next.resolve("CHANGELOG.md"));
		assertTrue(log.startsWith("# Changes\n\n## 1.0.1\n") && log.contains("Changed in claims: `polarity` 1.") && log.endsWith("## 1.0.0\n\nThe first release.\n"), log);
		assertTrue(ReleaseVerifier.verify(next, null).ok());
		assertTrue(Files.readString(next.resolve("croissant.json")).contains("\"version\": \"1.0.1\""));
		assertTrue(assertThrows(RequestException.class, () -> release(folder.resolve("wrong"), new Edition("1.0.0", first, null))).getMessage().contains("1.0.1"));
		assertThrows(RequestException.class, () -> release(folder.resolve("wrong"), new Edition(null, folder, null)));
		assertThrows(CorpusException.class, () -> new DiffOperation(folder, first).run(null));
	}
}
