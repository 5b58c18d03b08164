// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.SourceEntity;
import org.isnad.model.Span;
import org.isnad.model.file.IsnadFile;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chain of three: the agency says that a source says that the director says the claim. */
class RungEditsTest {
	@TempDir
	Path folder;

	private EditSession session;
	private AnnotationSet set;
	private Claim claim;
	private Attribution agency;
	private Attribution source;
	private Attribution director;

	@BeforeEach
	void chain() throws Exception {
		CorpusStore store = Corpora.empty(folder.resolve("corpus"));
		Corpora.add(store, "d1", "قالت الوكالة نقلا عن مصدر إن المدير أكد وصول القافلة");
		session = new EditSession(store, "hala");
		set = session.annotations("d1");
		claim = session.execute(new MarkClaim("d1", Span.of(40, 52))).created();
		agency = session.execute(InsertRung.over(claim)).created();
		source = session.execute(InsertRung.below(agency)).created();
		director = session.execute(InsertRung.below(source)).created();
	}

	private byte[] bytes() throws Exception {
		return IsnadFile.write(set, "d1");
	}

	private void undoneExactly(Edit edit) throws Exception {
		byte[] before = bytes();
		session.execute(edit);
		byte[] after = bytes();
		session.undo();
		assertArrayEquals(before, bytes(), edit.label());
		session.redo();
		assertArrayEquals(after, bytes(), edit.label());
	}

	@Test
	void aRungBelowTakesOverWhatWasSaid() {
		assertEquals(List.of(agency, source, director), ChainWalker.chain(director));
		assertEquals(List.of(claim), director.getContent());
		assertTrue(agency.getContent().isEmpty() && source.getContent().isEmpty(), "each of them says what the next one says");
	}

	@Test
	void aRungAboveStandsBetween() throws Exception {
		InsertRung insert = InsertRung.above(source);
		undoneExactly(insert);
		assertEquals(List.of(agency, insert.created(), source, director), ChainWalker.chain(director));
		undoneExactly(InsertRung.above(agency));
		assertEquals(5, ChainWalker.chain(director).size());
	}

	@Test
	void theChainClosesOverARemovedRung() throws Exception {
		undoneExactly(new RemoveRung(source));
		assertEquals(List.of(agency, director), ChainWalker.chain(director));
		undoneExactly(new RemoveRung(director));
		assertEquals(List.of(claim), agency.getContent(), "whom the last witness was quoted by says the claim");
		undoneExactly(new RemoveRung(agency));
		assertEquals(0, set.getAttributions().size());
		assertEquals(1, set.getClaims().size());
	}

	@Test
	void theContentOfARemovedRungDoesNotReplaceThatOfItsParent() throws Exception {
		Claim outer = session.execute(new MarkClaim("d1", Span.of(26, 52))).created();
		session.execute(new EditAttribution(source, outer));
		session.execute(new RemoveRung(director));
		assertEquals(List.of(outer), source.getContent());
	}

	@Test
	void neighboursChangePlaces() throws Exception {
		undoneExactly(new MoveRung(director));
		assertEquals(List.of(agency, director, source), ChainWalker.chain(source));
		assertEquals(List.of(claim), source.getContent());
		assertTrue(director.getContent().isEmpty());
		undoneExactly(new MoveRung(director));
		assertEquals(List.of(director, agency, source), ChainWalker.chain(source));
		assertThrows(EditException.class, () -> session.execute(new MoveRung(director)));
	}

	@Test
	void aCircleIsBrokenButNotMovedAbout() throws Exception {
		agency.setParent(director);
		assertThrows(EditException.class, () -> session.execute(new MoveRung(source)));
		undoneExactly(new RemoveRung(source));
		assertTrue(ChainWalker.isCyclic(director), "the other two still hang in each other");
		undoneExactly(new Nest(agency, null));
		assertEquals(List.of(agency, director), ChainWalker.chain(director));
		agency.setParent(agency);
		undoneExactly(new RemoveRung(agency));
		assertNull(director.getParent());
	}

	@Test
	void whatBelongsToAnotherOrIsOnlySuggestedIsLeftAlone() throws Exception {
		EditSession other = new EditSession(session.store(), "yusuf");
		assertThrows(EditException.class, () -> other.execute(new RemoveRung(source)));
		assertThrows(EditException.class, () -> other.execute(InsertRung.below(source)));
		session.execute(new RemoveRung(source));
		assertThrows(EditException.class, () -> session.execute(InsertRung.above(source)), "it is not there any more");
	}

	@Test
	void aSourceIsNamedWithoutWords() throws Exception {
		SourceEntity ministry = session.execute(new NewEntity(List.of(), "الوزارة", "ORGANISATION")).created();
		SourceEntity author = session.execute(new NewEntity(List.of(session.execute(new MarkSource("d1", Span.of(5, 12))).created()), "الكاتب", "AUTHOR")).created();
		session.execute(new EditAttribution(director, set.getSources().get(0)));
		undoneExactly(new NameSource(director, ministry));
		assertNull(director.getSource());
		assertEquals(List.of(ministry.getId(), "ELIDED"), List.of(director.getEntity(), director.getSourceRealization()));
		director.setSourceRealization("CLITIC");
		session.execute(new NameSource(director, ministry));
		assertEquals("CLITIC", director.getSourceRealization());
		undoneExactly(new NameSource(director, author));
		assertEquals("AUTHOR", director.getSourceRealization());
	}

	@Test
	void anyEditsAreUndoneToTheFirstByte() throws Exception {
		byte[] first = bytes();
		for (long seed = 0; seed < 40; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			int done = 0;
			for (int i = 0; i < 25 && !set.getAttributions().isEmpty(); i++) {
				Attribution any = set.getAttributions().get(random.nextInt(set.getAttributions().size()));
				Edit edit = switch (random.nextInt(4)) {
					case 0 -> InsertRung.below(any);
					case 1 -> InsertRung.above(any);
					case 2 -> new RemoveRung(any);
					default -> new MoveRung(any);
				};
				done += any.getParent() == null && edit instanceof MoveRung ? 0 : execute(edit);
				assertTrue(set.getAttributions().stream().noneMatch(ChainWalker::isCyclic), "seed " + seed);
				long saying = set.getAttributions().stream().filter(rung -> rung.getContent().contains(claim)).count();
				assertEquals(set.getAttributions().isEmpty() ? 0 : 1, saying, "the claim is said once, seed " + seed);
			}
			for (int i = 0; i < done; i++) {
				session.undo();
			}
			assertArrayEquals(first, bytes(), "seed " + seed);
		}
	}

	private int execute(Edit edit) throws EditException {
		session.execute(edit);
		return 1;
	}
}
