// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SessionListener;
import org.isnad.layout.TextBlock;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.scene.LiveScene;
import org.isnad.scene.Scene;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.RandomAnnotations;
import org.isnad.testkit.RandomText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes in an article while it is read: the words stay where they are in the window, to the pixel. Needs a display. */
class StillnessTest {

	private static final String ID = "d";

	@TempDir
	Path folder;
	private final SplittableRandom random = new SplittableRandom(12);
	private final RandomAnnotations annotations = new RandomAnnotations(random);
	private Shell shell;
	private AnnotationCanvas canvas;
	private CorpusStore store;
	private EditSession session;
	private LiveScene live;

	@BeforeEach
	void open() throws Exception {
		boolean gtk = "gtk".equals(SWT.getPlatform());
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display");
		store = Corpora.empty(folder.resolve("c"));
		Document document = Corpora.add(store, ID, RandomText.of(random, 4000));
		annotations.fill(store.annotations(ID, "hala"), store.text(ID), 120);
		store.save(store.annotations(ID, "hala"));
		session = new EditSession(store, "hala");
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		canvas = new AnnotationCanvas(shell);
		shell.setSize(700, 500);
		shell.open();
		live = LiveScene.of(store, document, "hala");
		canvas.setScene(live.scene());
		session.addListener(new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				follow(change);
			}
		});
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	private void follow(SessionChange change) {
		try {
			canvas.setScene(live.follow(change));
		} catch (CorpusException e) {
			throw new AssertionError(e);
		}
	}

	/** Where each line in the window begins in the text, and the row on which its letters stand. */
	private Map<Integer, Integer> seen() {
		Map<Integer, Integer> rows = new LinkedHashMap<>();
		canvas.viewport().lines().forEach(line -> rows.put(line.begin(), line.baseline()));
		return rows;
	}

	/** A place in the middle of a block near the middle of the text, some lines into it. */
	private int middle() {
		canvas.viewport().bring(canvas.scene().text().length() / 2, 37);
		seen();
		return canvas.viewport().lines().getFirst().block().index();
	}

	private Span inBlock(int block) {
		TextBlock found = canvas.viewport().blocks().get(block);
		while (found.length() < 6) {
			found = canvas.viewport().blocks().get(found.index() - 1);
		}
		return Span.of(found.begin(), found.begin() + 1 + random.nextInt(found.length() - 1));
	}

	private void assertStill(Map<Integer, Integer> before) {
		assertTrue(before.size() > 4, "enough lines to compare");
		assertEquals(before, seen());
	}

	@Test
	void editAboveTheWindowLeavesItStill() throws Exception {
		int first = middle();
		for (int distance = 1; distance < 30; distance++) {
			canvas.viewport().layout().layout(first - distance);
			Map<Integer, Integer> before = seen();
			int height = canvas.viewport().layout().flow().height(first - distance);
			int claims = session.annotations(ID).getClaims().size();
			for (int i = 0; i < 6; i++) {
				TextBlock block = canvas.viewport().blocks().get(first - distance);
				int begin = block.begin() + random.nextInt(Math.max(1, block.length() / 2));
				if (begin < block.end()) {
					session.apply(() -> mark(begin, block.end()));
				}
			}
			assertStill(before);
			canvas.viewport().layout().layout(first - distance);
			assertStill(before);
			if (session.annotations(ID).getClaims().size() > claims + 3) {
				assertNotEquals(height, canvas.viewport().layout().flow().height(first - distance), "six claims take room");
			}
		}
	}

	private void mark(int begin, int end) {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId("c" + random.nextLong());
		claim.setSpan(Span.of(begin, end));
		try {
			session.annotations(ID).getClaims().add(claim);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void linesBelowAnEditInTheCutBlockStayAsWell() throws Exception {
		canvas.viewport().bring(canvas.scene().text().length() / 2, 37);
		VisibleLine cut = canvas.viewport().lines().stream().filter(line -> line.index() > 0 && line.y() + line.layout().top() > 0).findFirst()
				.orElseThrow();
		canvas.viewport().bring(cut.begin(), -cut.layout().bottom() + cut.layout().top() + 30);
		int edge = canvas.viewport().lines().stream().filter(line -> line.y() + line.layout().top() >= 0).findFirst().orElseThrow().begin();
		Map<Integer, Integer> before = seen();
		before.keySet().removeIf(begin -> begin < edge);
		session.execute(new MarkClaim(ID, Span.of(cut.block().begin(), cut.begin() + 2)));
		Map<Integer, Integer> after = seen();
		after.keySet().removeIf(begin -> begin < edge);
		assertStillOf(before, after);
	}

	private static void assertStillOf(Map<Integer, Integer> before, Map<Integer, Integer> after) {
		before.keySet().retainAll(after.keySet());
		after.keySet().retainAll(before.keySet());
		assertTrue(before.size() > 3, "enough lines to compare");
		assertEquals(before, after);
	}

	@Test
	void arcFromAboveLeavesTheWindowStill() throws Exception {
		int first = middle();
		Cue cue = session.execute(new MarkCue(ID, inBlock(first - 4))).created();
		Claim claim = session.execute(new MarkClaim(ID, inBlock(first - 9))).created();
		Map<Integer, Integer> before = seen();
		session.execute(new Attribute(ID, null, cue, claim));
		assertStill(before);
		session.undo();
		assertStill(before);
	}

	@Test
	void suggestionsThatArriveLeaveTheWindowStill() throws Exception {
		middle();
		Map<Integer, Integer> before = seen();
		int end = canvas.viewport().lines().getFirst().block().begin() - 1;
		AnnotationSet set = store.suggestionSet(ID, "claims");
		int spans = canvas.scene().spans().size();
		session.apply(() -> {
			for (int i = 0; i < 200; i++) {
				Claim claim = ModelFactory.eINSTANCE.createClaim();
				claim.setId("s" + i);
				int begin = random.nextInt(end - 40);
				claim.setSpan(Span.of(begin, begin + 1 + random.nextInt(30)));
				set.getClaims().add(claim);
			}
		});
		store.save(set);
		canvas.setScene(live.rebuild());
		assertEquals(spans + 200, canvas.scene().spans().size());
		assertStill(before);
	}

	@Test
	void mergeFromDiskLeavesTheWindowStill() throws Exception {
		middle();
		int end = canvas.viewport().lines().getFirst().block().begin() - 1;
		CorpusStore elsewhere = CorpusStore.open(store.folder());
		AnnotationSet theirs = elsewhere.annotations(ID, "hala");
		for (int i = 0; i < 60; i++) {
			Claim claim = annotations.born(ModelFactory.eINSTANCE.createClaim(), store.text(ID), 'c');
			claim.setSpan(Span.of(i * (end / 80), i * (end / 80) + 11));
			theirs.getClaims().add(claim);
		}
		elsewhere.save(theirs);
		session.apply(() -> mark(0, 3));
		Map<Integer, Integer> before = seen();
		int spans = canvas.scene().spans().size();
		session.flush();
		assertEquals(spans + 60, canvas.scene().spans().size());
		assertStill(before);
	}

	@Test
	void heightsThatBecomeExactLeaveTheWindowStill() {
		int first = middle();
		Map<Integer, Integer> before = seen();
		long top = canvas.viewport().scrollTop();
		for (int block = first - 1; block >= Math.max(0, first - 150); block--) {
			canvas.viewport().layout().layout(block);
		}
		assertNotEquals(top, canvas.viewport().scrollTop(), "estimates are never all right");
		assertStill(before);
	}

	@Test
	void scrollingUpOverEstimatesMovesTheWordsByWhatWasAskedFor() {
		middle();
		for (int i = 0; i < 60; i++) {
			Map<Integer, Integer> before = seen();
			canvas.scroll().by(-53);
			Map<Integer, Integer> after = seen();
			before.replaceAll((begin, row) -> row + 53);
			assertStillOf(before, after);
		}
	}

	@Test
	void firstLineStaysWhenTheWindowIsResized() {
		canvas.viewport().bring(canvas.scene().text().length() / 2, 41);
		VisibleLine first = canvas.viewport().lines().stream().filter(line -> line.y() + line.layout().top() >= 0).findFirst().orElseThrow();
		int row = first.y() + first.layout().top();
		for (int width : new int[] { 610, 480, 660, 540 }) {
			shell.setSize(width, 500);
			shell.layout();
			VisibleLine line = canvas.viewport().lineOf(first.begin());
			assertEquals(row, line.y() + line.layout().top(), "at width " + width);
		}
	}

	@Test
	void layoutAfterManyEditsIsThatOfAFreshCanvas() throws Exception {
		for (int i = 0; i < 200; i++) {
			if (i % 5 == 4) {
				session.undo();
			} else {
				int begin = random.nextInt(store.text(ID).length() - 60);
				session.apply(() -> mark(begin, begin + 1 + random.nextInt(50)));
			}
			if (i % 10 == 0) {
				canvas.reveal(random.nextInt(store.text(ID).length()));
			}
			canvas.viewport().lines();
		}
		AnnotationCanvas fresh = new AnnotationCanvas(shell);
		shell.layout();
		fresh.setBounds(canvas.getBounds());
		fresh.setScene(live.rebuild());
		for (int block = 0; block < canvas.viewport().blocks().size(); block++) {
			assertEquals(fresh.viewport().layout().layout(block).lines(), canvas.viewport().layout().layout(block).lines(), "block " + block);
		}
	}

	@Test
	void rulerThatFollowedManyEditsIsOneThatWasCountedAnew() {
		Scene scene = canvas.scene();
		RulerRows followed = new RulerRows(scene, 97, List.of(), List.of());
		for (int i = 0; i < 120; i++) {
			if (i % 4 == 3) {
				session.undo();
			} else {
				int begin = random.nextInt(scene.text().length() - 60);
				session.apply(() -> mark(begin, begin + 1 + random.nextInt(50)));
			}
			followed.follow(canvas.scene(), canvas.scene().since(scene));
			scene = canvas.scene();
			RulerRows counted = new RulerRows(scene, 97, List.of(), List.of());
			for (int row = 0; row < 97; row++) {
				assertEquals(counted.ink(row), followed.ink(row), "ink of row " + row);
				for (RulerRows.Kind kind : RulerRows.Kind.values()) {
					assertEquals(counted.count(row, kind), followed.count(row, kind), kind + " on row " + row);
				}
			}
		}
	}

	@Test
	void noMoreBlocksStayShapedThanAreKept() {
		for (int i = 0; i < 600; i++) {
			canvas.reveal(random.nextInt(canvas.scene().text().length()));
			canvas.viewport().lines();
			assertTrue(canvas.viewport().layout().shapedBlocks() <= 200);
		}
	}
}
