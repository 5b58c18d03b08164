// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.testkit.Corpora;
import org.isnad.ui.SuggestionDecisions;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.views.suggestions.Suggestions;
import org.isnad.ui.views.suggestions.SuggestionsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of reports are suggested for one article: the list opens at once and a decision is painted at once. */
@ExtendWith(RunningWindow.class)
class ManySuggestionsTest {
    private static final int REPORTS = Integer.getInteger("isnad.suggestions", 2_000);
    private static final String SENTENCE = "قال المتحدث باسم الوزارة إن المعبر مفتوح أمام القوافل.\n";
    private static final String SOURCE = "المتحدث باسم الوزارة";
    private static final String CONTENT = "المعبر مفتوح أمام القوافل";
    /** Wide, since a machine that builds has much else to do; the figures are printed. */
    private static final long MOST_MILLIS = 1_500;

    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private Document document;
    private AnnotationSet suggested;
    private AnnotationCanvas canvas;

    @BeforeEach
    void suggest() throws Exception {
        Path folder = temporary.resolve("many").toAbsolutePath();
        CorpusStore made = Corpora.empty(folder);
        Corpora.add(made, "d0", SENTENCE.repeat(REPORTS));
        AnnotationSet set = made.suggestionSet("d0", "many");
        for (int i = 0; i < REPORTS; i++) {
            report(set, i);
        }
        made.save(set);
        journey.begin();
        journey.open(folder, "journey");
        CorpusStore store = journey.corpus();
        document = store.document("d0").orElseThrow();
        canvas = journey.openArticle(document);
        journey.until("the article is shown", () -> canvas.scene().spans().size() == 3 * REPORTS);
        suggested = journey.see(() -> {
            try {
                return store.suggestions("d0").get(0);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        journey.settle();
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    private static void report(AnnotationSet set, int number) {
        int begin = number * SENTENCE.length();
        Cue cue = at(ModelFactory.eINSTANCE.createCue(), "q" + number, begin, 3);
        SourceMention source = at(ModelFactory.eINSTANCE.createSourceMention(), "s" + number, begin + SENTENCE.indexOf(SOURCE), SOURCE.length());
        Claim claim = at(ModelFactory.eINSTANCE.createClaim(), "c" + number, begin + SENTENCE.indexOf(CONTENT), CONTENT.length());
        Attribution attribution = ModelFactory.eINSTANCE.createAttribution();
        attribution.setId("a" + number);
        attribution.setScore(number % 100 / 100.0);
        attribution.setEngine("many 1.0");
        attribution.setCue(cue);
        attribution.setSource(source);
        attribution.getContent().add(claim);
        set.getCues().add(cue);
        set.getSources().add(source);
        set.getClaims().add(claim);
        set.getAttributions().add(attribution);
    }

    private static <E extends SpanElement> E at(E element, String id, int begin, int length) {
        element.setId(id);
        element.setSpan(Span.of(begin, begin + length));
        return element;
    }

    @Test
    void aDecisionIsPaintedAtOnce(TestReporter reporter) {
        SuggestionsView view = journey.view(SuggestionsView.ID, SuggestionsView.class);
        journey.act(() -> view.showRejected(true));
        long fill = journey.see(() -> {
            long begin = System.nanoTime();
            view.showRejected(false);
            canvas.getDisplay().update();
            return System.nanoTime() - begin;
        });
        long[] accepts = new long[21];
        long[] settled = new long[accepts.length];
        for (int i = 0; i < accepts.length; i++) {
            Attribution report = suggested.getAttributions().get(i);
            long begin = System.nanoTime();
            journey.act(() -> {
                SuggestionDecisions.accept(List.of(report));
                canvas.update();
            });
            accepts[i] = System.nanoTime() - begin;
            journey.act(() -> { });
            settled[i] = System.nanoTime() - begin;
        }
        assertEquals(REPORTS - accepts.length, journey.see(() -> Suggestions.undecided("d0").size()));
        Arrays.sort(accepts);
        Arrays.sort(settled);
        String figures = REPORTS + " reports: list filled in " + millis(fill) + " ms, a decision painted in " + millis(accepts[accepts.length / 2])
            + " ms, all views in " + millis(settled[settled.length / 2]) + " ms (medians)";
        reporter.publishEntry("suggestions", figures);
        assertTrue(accepts[accepts.length / 2] < MOST_MILLIS * 1_000_000, figures);
        assertTrue(fill < MOST_MILLIS * 1_000_000, figures);
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 100_000.0) / 10.0;
    }
}
