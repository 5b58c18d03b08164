// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.model.WorkState;
import org.isnad.model.file.IsnadFile;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a person decides about whatever three annotators did: it comes to an end, every step goes back, and only changes come back. */
class RandomDocketTest {
	@TempDir
	private Path folder;

	@Test
	void everyDocketCanBeDecidedToItsEndAndBack() throws Exception {
		int decisions = 0;
		for (int seed = 0; seed < 8; seed++) {
			CorpusStore store = Corpora.random(folder.resolve("c" + seed), seed, 2, 12);
			SplittableRandom random = new SplittableRandom(seed);
			for (Document document : store.documents()) {
				RandomAdjudicationTest.vary(store, document.getId(), random);
			}
			for (String annotator : List.of("hala", "yusuf", "nour")) {
				RandomAdjudicationTest.relate(store, annotator, random);
			}
			EditSession session = new EditSession(CorpusStore.open(store.folder()), "chief");
			List<String> states = new ArrayList<>();
			states.add(state(session));
			for (Document document : session.store().documents()) {
				decisions += decide(session, document.getId(), random, states);
			}
			RandomAdjudicationTest.assertSound(session.store());
			for (Document document : session.store().documents()) {
				assertEquals(0, Docket.of(session.store(), document.getId()).open().size(), "a later document must not open an earlier one, seed " + seed);
				assertEquals(WorkState.GOLD, session.store().annotations(document.getId(), CorpusStore.GOLD).getState());
			}
			comesBackAlone(session, random);
			for (int i = states.size() - 1; session.canUndo(); i--) {
				assertEquals(states.get(i), state(session), "step " + i + " of seed " + seed);
				session.undo();
			}
			assertEquals(states.get(0), state(session));
		}
		assertTrue(decisions > 100, "only " + decisions + " decisions: the annotators are too much alike");
	}

	private static int decide(EditSession session, String document, SplittableRandom random, List<String> states) throws Exception {
		Docket docket = Docket.of(session.store(), document);
		step(session, Settle.agreed(docket), docket, states);
		int decisions = 0;
		for (int guard = 0; !docket.open().isEmpty(); guard++) {
			assertTrue(guard < 400, "it never ends: " + docket.open());
			Item item = docket.open().get(random.nextInt(docket.open().size()));
			try {
				step(session, new Decide(docket, item, choice(item, random), null, null), docket, states);
				decisions++;
			} catch (EditException e) {
				// what it needs was left out
				step(session, new Decide(docket, item, new Choice.Drop(), null, null), docket, states);
			}
		}
		return decisions;
	}

	private static void step(EditSession session, GoldEdit edit, Docket docket, List<String> states) throws Exception {
		String before = states.getLast();
		session.execute(edit);
		docket.refresh();
		String after = state(session);
		if (!after.equals(before)) {
			states.add(after);
		}
	}

	private static Choice choice(Item item, SplittableRandom random) {
		if (random.nextInt(6) == 0) {
			return new Choice.Drop();
		}
		String annotator = item.versions().get(random.nextInt(item.versions().size())).annotator();
		Choice.How how = List.of(Choice.How.UNION, Choice.How.INTERSECTION, Choice.How.LONGEST, Choice.How.TAKE).get(random.nextInt(4));
		Span span = item.span(how).orElse(null);
		return how == Choice.How.TAKE || span == null ? item.take(annotator) : new Choice.Make(how, span, annotator, annotator);
	}

	/** An annotator changes one claim that is gold: nothing else is asked for again. */
	private static void comesBackAlone(EditSession session, SplittableRandom random) throws Exception {
		String document = session.store().documents().get(0).getId();
		List<Claim> claims = session.store().annotations(document, "hala").getClaims();
		Claim claim = claims.get(random.nextInt(claims.size()));
		String before = claim.getPolarity();
		claim.setPolarity("POS".equals(before) ? "NEG" : "POS");
		Docket docket = Docket.of(session.store(), document);
		session.execute(Settle.agreed(docket));
		docket.refresh();
		String item = docket.itemOf(claim.getId()).orElseThrow().key();
		// A claim that is taken back takes along what hangs on it.
		assertTrue(docket.open().stream().allMatch(open -> open.key().equals(item) || open.waits()), docket.open().toString());
		claim.setPolarity(before);
		if (session.canUndo() && !session.undoLabel().isEmpty() && session.undoLabel().equals(Messages.settle)) {
			session.undo();
		}
	}

	private static String state(EditSession session) throws Exception {
		StringBuilder state = new StringBuilder();
		for (Document document : session.store().documents()) {
			state.append(write(session.store().annotations(document.getId(), CorpusStore.GOLD)));
		}
		return state.append(write(session.store().relations(CorpusStore.GOLD))).toString();
	}

	private static String write(Root root) throws Exception {
		return new String(IsnadFile.write(root, "gold"), StandardCharsets.UTF_8);
	}
}
