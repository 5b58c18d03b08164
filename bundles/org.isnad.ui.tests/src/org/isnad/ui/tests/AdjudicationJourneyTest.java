// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Item;
import org.isnad.compare.gold.Item.Status;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Decision;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.model.WorkState;
import org.isnad.model.file.Ids;
import org.isnad.testkit.Corpora;
import org.isnad.ui.Workspace;
import org.isnad.ui.adjudication.AdjudicationEditor;
import org.isnad.ui.adjudication.AdjudicationPerspective;
import org.isnad.ui.adjudication.Bench;
import org.isnad.ui.adjudication.queue.DocketQueue;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Three annotators are adjudicated by single keys to gold; what one of them changes afterwards comes back, and nothing else. */
@ExtendWith(RunningWindow.class)
class AdjudicationJourneyTest {
	private static final String TEXT = "قال الوزير إن الجسر أغلق صباح الاثنين. وأكد المتحدث أن الجسر ظل مفتوحا طوال اليوم. ونفى شاهد أن القافلة وصلت.";
	private static final String CLOSED = "الجسر أغلق صباح الاثنين";
	private static final String SHORTER = "أغلق صباح الاثنين";
	private static final String OPEN = "الجسر ظل مفتوحا طوال اليوم";
	private static final String ARRIVED = "القافلة وصلت";
	private static final String DOCUMENT = "d";

	@TempDir
	Path temporary;

	private final Journey journey = new Journey();

	@BeforeEach
	void adjudicate() throws Exception {
		Path folder = temporary.resolve("small").toAbsolutePath();
		CorpusStore store = Corpora.empty(folder);
		Corpora.add(store, DOCUMENT, TEXT);
		mark(store, "amal", CLOSED, "EVENT");
		mark(store, "amal", OPEN, "STATE");
		mark(store, "basim", CLOSED, "EVENT");
		mark(store, "basim", OPEN, "EVENT");
		mark(store, "dina", SHORTER, "EVENT");
		mark(store, "dina", OPEN, "STATE");
		mark(store, "dina", ARRIVED, "EVENT");
		for (String annotator : List.of("amal", "basim", "dina")) {
			store.save(store.annotations(DOCUMENT, annotator));
		}
		journey.begin();
		journey.open(folder, "samir");
		journey.act(() -> journey.page().activate(journey.page().findView("org.isnad.ui.views.corpus")));
		journey.press("F11", "the document is on the bench", () -> Bench.get().docket().isPresent());
		journey.until("its perspective is shown", () -> journey.page().getPerspective().getId().equals(AdjudicationPerspective.ID));
		journey.untilIdle();
		focus();
	}

	private void focus() {
		AnnotationCanvas canvas = journey.see(() -> ((AdjudicationEditor) journey.page().getActiveEditor()).getAdapter(AnnotationCanvas.class));
		journey.act(() -> {
			journey.page().activate(journey.page().getActiveEditor());
			canvas.setFocus();
		});
		journey.until("the article has the focus", canvas::isFocusControl);
		journey.settle();
	}

	@AfterEach
	void leave() {
		journey.end();
	}

	private static void mark(CorpusStore store, String annotator, String words, String type) throws CorpusException {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId(Ids.derived('c', annotator, words));
		claim.setSpan(span(words));
		claim.setClaimType(type);
		claim.setPolarity("POS");
		store.annotations(DOCUMENT, annotator).getClaims().add(claim);
	}

	private static Span span(String words) {
		int begin = TEXT.indexOf(words);
		return Span.of(begin, begin + words.length());
	}

	private static Docket docket() {
		return Bench.get().docket().orElseThrow();
	}

	private int open() {
		return journey.see(() -> docket().open().size());
	}

	private AnnotationSet set(String annotator) {
		return journey.see(() -> {
			try {
				return Workspace.corpus().orElseThrow().annotations(DOCUMENT, annotator);
			} catch (CorpusException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private List<Span> gold() {
		return journey.see(() -> set(CorpusStore.GOLD).getClaims().stream().map(Claim::getSpan).sorted().toList());
	}

	@Test
	void oneKeyDecidesAndGoesOnUntilAllIsGold() {
		// A boundary, a tag, and what only one has.
		assertEquals(3, open());
		Item boundary = journey.see(() -> Bench.get().current().orElseThrow());
		journey.press("2", "the second version is taken", () -> docket().item(boundary.key()).orElseThrow().status() == Status.DECIDED);
		assertEquals(List.of(span(SHORTER), span(OPEN)), gold());
		Item tag = journey.see(() -> Bench.get().current().orElseThrow());
		journey.press("1", "the type is decided", () -> docket().item(tag.key()).orElseThrow().status() == Status.DECIDED);
		journey.press("D", "the last is left out", () -> docket().open().isEmpty());
		assertEquals(List.of(span(SHORTER), span(OPEN)), gold());
		assertEquals(WorkState.GOLD, journey.see(() -> set(CorpusStore.GOLD).getState()));
		journey.press("CTRL+Z", "the last is open again", () -> docket().open().size() == 1);
		journey.until("and looked at", () -> Bench.get().current().filter(item -> item.status().isOpen()).isPresent());
		journey.press("1", "now it is taken", () -> docket().open().isEmpty());
		assertEquals(List.of(span(SHORTER), span(OPEN), span(ARRIVED)), gold());
		Decision decision = journey.see(() -> docket().item(boundary.key()).orElseThrow().decision());
		assertEquals("samir", decision.getBy());
		assertEquals("take dina", decision.getChoice());
	}

	@Test
	void whatAnAnnotatorChangesAfterwardsComesBackAlone() {
		journey.press("U", "the union is taken", () -> docket().open().size() == 2);
		journey.press("1", "the type is decided", () -> docket().open().size() == 1);
		journey.press("D", "all is decided", () -> docket().open().isEmpty());
		AnnotationSet amal = set("amal");
		Claim changed = journey.see(() -> amal.getClaims().stream().filter(claim -> claim.getSpan().equals(span(CLOSED))).findFirst().orElseThrow());
		journey.act(() -> Workspace.session().orElseThrow().apply(() -> changed.setSpan(span("الجسر أغلق"))));
		journey.until("that is open again", () -> docket().open().size() == 1);
		Item item = journey.see(() -> docket().open().get(0));
		assertEquals(Status.CHANGED, item.status());
		assertEquals(List.of("amal"), item.changed());
		assertEquals(List.of(span(CLOSED), span(OPEN)), gold(), "gold stays meanwhile");
		journey.until("and looked at", () -> Bench.get().current().map(Item::key).filter(item.key()::equals).isPresent());
		focus();
		journey.press("L", "the longest is taken", () -> docket().open().isEmpty());
		assertEquals(List.of(span(CLOSED), span(OPEN)), gold());
	}

	@Test
	void aPolicyDecidesFirstAndADecisionOfItIsOpenedAgain() {
		journey.press("P");
		journey.until("the policy is asked for", () -> !journey.otherShells().isEmpty());
		journey.press("CR", "the majority decides", () -> docket().count(Status.AUTOMATIC) == 2);
		assertEquals(1, open());
		DocketQueue queue = journey.view(DocketQueue.ID, DocketQueue.class);
		journey.act(() -> queue.show(true));
		Item automatic = journey.see(() -> docket().items().stream().filter(item -> item.status() == Status.AUTOMATIC).findFirst().orElseThrow());
		journey.act(() -> Bench.get().select(automatic));
		focus();
		journey.press("O", "it is open again", () -> docket().open().size() == 2);
		assertTrue(journey.see(() -> docket().item(automatic.key()).orElseThrow().status().isOpen()));
		journey.press("1", "a person decides it", () -> docket().item(automatic.key()).orElseThrow().status() == Status.DECIDED);
	}
}
