// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.suggestions.Suggestions;
import org.isnad.ui.views.suggestions.SuggestionsView;
import org.isnad.uima.SuggestOperation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a pipeline suggests is taken by Enter and rejected by Delete, and both can be undone. */
@ExtendWith(RunningWindow.class)
class SuggestionJourneyTest {
    private static final String ANNOTATOR = "journey";
    private static final String PIPELINE = "attributions";

    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private Document document;

    @BeforeEach
    void suggest() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, ANNOTATOR);
        CorpusStore store = journey.corpus();
        journey.act(() -> store.corpus().setBlindShare(0));
        document = store.documents().stream().filter(candidate -> "ar".equals(store.languageOf(candidate))).findFirst().orElseThrow();
        new SuggestOperation(store, PIPELINE, document::equals, null).publishingIn(journey.see(() -> Workspace.session().orElseThrow()), journey::act).run(new NullProgressMonitor());
        Workspace.contentChanged();
        journey.openArticle(document);
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    @Test
    void acceptsByEnterAndRejectsByDelete() throws Exception {
        AnnotationSet own = journey.annotations(document);
        journey.view(SuggestionsView.ID, SuggestionsView.class);
        int suggested = pending();
        assertTrue(suggested >= 2, "suggested: " + suggested);

        journey.press("ARROW_DOWN", "CR");
        untilPending(suggested - 1);
        assertFalse(own.getClaims().isEmpty() && own.getSources().isEmpty() && own.getCues().isEmpty());
        Set<String> suggestions = suggestionIds();
        for (Element element : List.copyOf(own.getClaims())) {
            assertTrue(suggestions.contains(element.getOrigin()), element.getId());
            assertEquals(ANNOTATOR, element.getCreatedBy());
        }

        journey.press("DEL");
        untilPending(suggested - 2);
        assertTrue(rejected(own) >= 1, "a report is rejected with its ends");

        journey.press("CTRL+Z");
        untilPending(suggested - 1);
        journey.press("CTRL+Z");
        untilPending(suggested);
        assertTrue(own.getClaims().isEmpty());
    }

    @Test
    void aRejectedReportTakesItsEndsAlong() throws Exception {
        List<Element> before = journey.see(() -> List.copyOf(Suggestions.undecided(document.getId())));
        Attribution report = before.stream().filter(Attribution.class::isInstance).map(Attribution.class::cast).findFirst().orElseThrow();
        journey.act(() -> Suggestions.decide(List.of(report), false));
        List<? extends Element> after = journey.see(() -> Suggestions.undecided(document.getId()));
        assertEquals(before.stream().filter(element -> element != report).toList(), after, "its ends would come back as suggestions of their own");

        Claim claim = journey.see(() -> after.stream().filter(Attribution.class::isInstance).map(Attribution.class::cast)
            .flatMap(attribution -> attribution.getContent().stream()).findFirst().orElseThrow());
        journey.act(() -> Suggestions.decide(List.of(claim), true));
        AnnotationSet own = journey.annotations(document);
        assertEquals(1, own.getAttributions().size(), "what is taken of a report brings the report");
    }

    private void untilPending(int count) {
        journey.until(count + " suggestions wait", () -> Suggestions.undecided(document.getId()).size() == count);
    }

    private int pending() {
        return journey.see(() -> Suggestions.undecided(document.getId()).size());
    }

    private Set<String> suggestionIds() throws Exception {
        Set<String> ids = new HashSet<>();
        for (AnnotationSet set : journey.corpus().suggestions(document.getId())) {
            set.getClaims().forEach(claim -> ids.add(claim.getId()));
        }
        return ids;
    }

    private static long rejected(AnnotationSet own) {
        List<SuggestionDecision> decisions = List.copyOf(own.getSuggestionDecisions());
        Set<String> distinct = new HashSet<>();
        decisions.stream().filter(decision -> decision.getVerdict() == Verdict.REJECTED).forEach(decision -> distinct.add(decision.getSuggestion()));
        return distinct.size();
    }
}
