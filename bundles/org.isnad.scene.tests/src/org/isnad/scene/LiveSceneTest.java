// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.core.edit.AcceptSuggestions;
import org.isnad.core.edit.AddComment;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.ConvertLayer;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditDocument;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkAnchor;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.Nest;
import org.isnad.core.edit.NewEntity;
import org.isnad.core.edit.RejectSuggestions;
import org.isnad.core.edit.Relate;
import org.isnad.core.edit.ResolveSource;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SessionListener;
import org.isnad.core.edit.SetSpan;
import org.isnad.core.edit.SetTag;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.RandomAnnotations;
import org.isnad.testkit.RandomText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a document: its scene, brought up to date change by change, is the one that is made from the model anew. */
class LiveSceneTest {

	private static final String ID = "d0";
	private static final int STEPS = 500;

	@TempDir
	Path folder;
	private CorpusStore store;
	private Document document;
	private EditSession session;
	private AnnotationSet own;
	private LiveScene live;
	private final List<SessionChange> changes = new ArrayList<>();
	private final SplittableRandom random = new SplittableRandom(8);
	private final RandomAnnotations annotations = new RandomAnnotations(random);

	@BeforeEach
	void openCorpus() throws Exception {
		store = Corpora.random(folder.resolve("corpus"), 5, 3, 12);
		document = store.document(ID).orElseThrow();
		store.document("d1").orElseThrow().setOutlet("صوت الهضبة");
		suggest("cues", 6);
		session = new EditSession(store, "hala");
		own = session.annotations(ID);
		session.addListener(new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				changes.add(change);
			}
		});
		live = LiveScene.of(store, document, "hala");
	}

	private void suggest(String pipeline, int claims) throws Exception {
		AnnotationSet set = store.suggestionSet(ID, pipeline);
		annotations.fill(set, store.text(ID), claims);
		store.save(set);
	}

	/** Follows what happened and compares. */
	private void check(String step) throws Exception {
		for (SessionChange change : changes) {
			Scene before = live.scene();
			assertTellsTheDifference(before, live.follow(change), step);
		}
		changes.clear();
		assertSameScene(SceneBuilder.build(store, document, "hala"), live.scene(), step);
	}

	/** What an edit said it changed is what a comparison finds. */
	private static void assertTellsTheDifference(Scene before, Scene now, String step) {
		SceneDelta told = now.since(before);
		SceneDelta found = SceneDelta.between(before, now);
		assertEquals(Set.copyOf(found.removed()), Set.copyOf(told.removed()), step);
		assertEquals(Set.copyOf(found.added()), Set.copyOf(told.added()), step);
		assertEquals(found.arcs(), told.arcs(), step);
		Set<SceneSpan> rest = new HashSet<>(before.spans());
		rest.removeAll(told.removed());
		rest.addAll(told.added());
		assertEquals(Set.copyOf(now.spans()), rest, step);
	}

	static void assertSameScene(Scene expected, Scene actual, String step) {
		assertSameList(expected.spans(), actual.spans(), step);
		assertSameList(expected.arcs(), actual.arcs(), step);
		assertEquals(expected.text(), actual.text(), step);
		assertEquals(expected.direction(), actual.direction(), step);
		for (SceneSpan span : expected.spans()) {
			assertEquals(span, actual.span(span.key()), step);
			assertEquals(expected.chain(span.key()), actual.chain(span.key()), step);
		}
	}

	/** Says where two lists part: whole scenes are too long to read. */
	private static void assertSameList(List<?> expected, List<?> actual, String step) {
		for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
			assertEquals(expected.get(i), actual.get(i), step + ", at " + i);
		}
		assertEquals(expected.size(), actual.size(), step);
	}

	@Test
	void sceneIsTheSameAfterAnySequenceOfEdits() throws Exception {
		int done = 0;
		for (int i = 0; i < STEPS; i++) {
			int before = changes.size();
			String step = i + ": " + step();
			done += changes.size() > before ? 1 : 0;
			check(step);
		}
		assertTrue(done > STEPS / 2, done + " of " + STEPS + " steps changed something");
		while (session.canUndo()) {
			session.undo();
		}
		check("undo of everything at once");
	}

	private String step() throws Exception {
		int what = random.nextInt(24);
		try {
			switch (what) {
			case 0, 1, 2, 3 -> session.undo();
			case 4, 5 -> session.redo();
			case 6 -> mergeFromDisk();
			case 7 -> session.apply(() -> arrive());
			case 8 -> session.execute(new Delete(List.of(element())));
			default -> session.execute(edit(what));
			}
		} catch (EditException e) {
			return "refused " + what;
		}
		return "step " + what;
	}

	private Edit edit(int what) throws Exception {
		DocumentText text = store.text(ID);
		return switch (what) {
		case 9 -> new MarkSource(ID, annotations.span(text));
		case 10 -> new MarkCue(ID, annotations.span(text));
		case 11 -> new MarkAnchor(ID, annotations.span(text), AnchorKind.PLACE);
		case 12 -> new Attribute(ID, oneOf(own.getSources()), random.nextBoolean() ? oneOf(own.getCues()) : null, oneOf(own.getClaims()));
		case 13 -> new Nest(oneOf(own.getAttributions()), random.nextInt(3) == 0 ? null : oneOf(own.getAttributions()));
		case 14 -> new SetSpan((SpanElement) element(), random.nextInt(4) == 0 ? suggestion().getSpan() : annotations.span(text));
		case 15 -> new SetTag(List.of(oneOf(own.getClaims())), "claimType", random.nextBoolean() ? "EVENT" : null);
		case 16 -> new Relate(ID, oneOf(own.getClaims()), random.nextBoolean() ? ID : "d1",
				oneOf(store.annotations(random.nextBoolean() ? ID : "d1", "hala").getClaims()), "CONTRADICTION");
		case 17 -> new AcceptSuggestions(List.of(suggested()));
		case 18 -> new RejectSuggestions(List.of(suggested()));
		case 19 -> new NewEntity(List.of(oneOf(own.getSources())), "مصدر " + random.nextInt(), random.nextBoolean() ? "STATE" : "AUTHOR");
		case 20 -> new ResolveSource(oneOf(own.getSources()),
				store.sources().getEntities().isEmpty() ? null : oneOf(store.sources().getEntities()).getId());
		case 21 -> new ConvertLayer((SpanElement) element(), random.nextBoolean() ? Layer.SOURCE : Layer.CUE);
		case 22 -> random.nextBoolean() ? new AddComment((Element) element(), "سؤال")
				: new EditDocument(store.document("d1").orElseThrow(), Literals.DOCUMENT__OUTLET, "منبر " + random.nextInt(3));
		default -> new MarkClaim(ID, annotations.span(text));
		};
	}

	private <T> T oneOf(List<? extends T> list) throws EditException {
		if (list.isEmpty()) {
			throw new EditException("nothing to take");
		}
		return RandomText.pick(random, list);
	}

	private SpanElement element() throws EditException {
		return this.<SpanElement>oneOf(random.nextInt(3) == 0 ? own.getClaims() : random.nextBoolean() ? own.getSources() : own.getCues());
	}

	private Element suggested() throws Exception {
		return random.nextBoolean() ? suggestion() : this.<Element>oneOf(store.suggestionSet(ID, "cues").getAttributions());
	}

	private SpanElement suggestion() throws Exception {
		AnnotationSet set = store.suggestionSet(ID, "cues");
		return this.<SpanElement>oneOf(random.nextBoolean() ? set.getClaims() : set.getCues());
	}

	/** A pipeline adds to what it suggested before. */
	private void arrive() {
		try {
			annotations.fill(store.suggestionSet(ID, "cues"), store.text(ID), 1);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** Another program writes the same files; the next save takes in what it did. */
	private void mergeFromDisk() throws Exception {
		session.flush();
		CorpusStore elsewhere = CorpusStore.open(store.folder());
		AnnotationSet theirs = elsewhere.annotations(ID, "hala");
		annotations.fill(theirs, elsewhere.text(ID), 2);
		if (!theirs.getClaims().isEmpty()) {
			theirs.getClaims().getFirst().setSpan(annotations.span(elsewhere.text(ID)));
		}
		elsewhere.save(theirs);
		session.execute(new MarkClaim(ID, annotations.span(store.text(ID))));
		session.flush();
	}

	@Test
	void mergeIsToldOnceAndWhenItIsComplete() throws Exception {
		session.execute(new MarkClaim(ID, annotations.span(store.text(ID))));
		session.flush();
		check("before");
		int before = own.getClaims().size();
		mergeFromDisk();
		assertEquals(2, changes.size(), "one edit and one merge");
		assertEquals(SessionChange.Kind.OTHER, changes.getLast().kind());
		assertEquals(before + 3, own.getClaims().size());
		check("merge");
	}

	@Test
	void markNamesTheParagraphToWhichTheOtherClaimWasMoved() throws Exception {
		DocumentText text = store.text(ID);
		int last = text.paragraphCount() - 1;
		while (text.paragraphEnd(last) - text.paragraphBegin(last) < 2) {
			last--;
		}
		Claim one = session.execute(new MarkClaim(ID, annotations.span(text))).created();
		Claim other = session.execute(new MarkClaim(ID, Span.of(text.paragraphBegin(0), text.paragraphBegin(0) + 1))).created();
		session.execute(new Relate(ID, one, ID, other, "CONTRADICTION"));
		check("related");
		String before = live.scene().span(one).marks().getFirst().text();
		session.execute(new SetSpan(other, Span.of(text.paragraphBegin(last), text.paragraphEnd(last))));
		check("moved");
		assertEquals("\u00B6 1", before);
		assertEquals("\u00B6 " + (last + 1), live.scene().span(one).marks().getFirst().text());
	}

	@Test
	void blindDocumentIsEditedAndUndoneLikeAnyOther() throws Exception {
		store.corpus().setBlindShare(100);
		live = LiveScene.of(store, document, "hala");
		session.execute(new MarkClaim(ID, annotations.span(store.text(ID))));
		check("marked");
		session.undo();
		check("undone");
		session.redo();
		check("done again");
	}

	@Test
	void newFileOfSuggestionsIsTakenIn() throws Exception {
		suggest("claims", 4);
		int before = live.scene().spans().size();
		live.rebuild();
		assertTrue(live.scene().spans().size() > before);
		check("file");
		changes.clear();
		session.apply(() -> arrive());
		check("and more of the first");
	}

	@Test
	void annotationsThatAreNotTouchedStayTheSameObjects() throws Exception {
		Scene before = live.scene();
		Claim claim = session.execute(new MarkClaim(ID, annotations.span(store.text(ID)))).created();
		check("mark");
		assertNotSame(before, live.scene());
		assertNotNull(live.scene().span(claim));
		assertEquals(before.spans().size() + 1, live.scene().spans().size());
		for (SceneSpan span : before.spans()) {
			assertSame(span, live.scene().span(span.key()));
		}
		assertSame(before.arcs(), live.scene().arcs());
	}

	@Test
	void whatDoesNotConcernTheDocumentLeavesTheSceneAlone() throws Exception {
		Scene before = live.scene();
		session.execute(new MarkClaim("d1", annotations.span(store.text("d1"))));
		session.execute(new AddComment(own.getClaims().getFirst(), "سؤال"));
		check("elsewhere");
		assertSame(before, live.scene());
	}

	@Test
	void comparisonSeesEachKindOfDifference() throws Exception {
		Scene scene = live.scene();
		Function<Object, Chain> chains = scene::chain;
		List<SceneSpan> fewer = scene.spans().subList(1, scene.spans().size());
		assertDiffers(scene, new Scene(scene.text(), scene.direction(), fewer, scene.arcs(), chains));
		assertDiffers(scene, new Scene(scene.text(), scene.direction(), scene.spans(), scene.arcs().reversed(), chains));
		assertDiffers(scene, new Scene(scene.text(), scene.direction(), scene.spans(), scene.arcs(), key -> Chain.NONE));
	}

	private static void assertDiffers(Scene one, Scene other) {
		org.junit.jupiter.api.Assertions.assertThrows(AssertionError.class, () -> assertSameScene(one, other, ""));
	}
}
