// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.ui.IWorkbenchPart;
import org.isnad.compare.gold.AdjudicateOperation;
import org.isnad.compare.gold.Policy;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.LockDocuments;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkSource;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.Span;
import org.isnad.model.WorkState;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Documents;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.problems.ProblemsView;
import org.isnad.ui.views.rows.RowList;
import org.isnad.ui.workflow.guidelines.GuidelinesView;
import org.isnad.ui.workflow.progress.ProgressRow;
import org.isnad.ui.workflow.progress.ProgressView;
import org.isnad.ui.workflow.returned.ReturnedRow;
import org.isnad.ui.workflow.returned.ReturnedView;
import org.isnad.workflow.DocumentState;
import org.isnad.workflow.WorkStates;
import org.isnad.workflow.guidelines.FirstGuidelines;
import org.isnad.workflow.guidelines.GuidelineText;
import org.isnad.workflow.guidelines.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A document is done, opened again by an edit, refused and locked; numbers open their documents; adjudication comes back; the guidelines follow the annotation. */
@ExtendWith(RunningWindow.class)
class WorkflowJourneyTest {
    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private Path folder;

    @BeforeEach
    void copySample() throws Exception {
        folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    private Document documentOf(String annotator, Predicate<DocumentState> state) throws Exception {
        CorpusStore store = CorpusStore.open(folder);
        WorkStates states = WorkStates.of(store);
        for (Document document : store.documents()) {
            if (state.test(states.state(document.getId(), annotator))) {
                return document;
            }
        }
        throw new AssertionError(annotator + " has no such document");
    }

    private static void execute(Edit edit) {
        assertTrue(Workspace.execute(edit).isPresent());
    }

    /** The list that has the focus, once the view is in front and has something to show. */
    private <V extends IWorkbenchPart> RowList<?> listOf(String id, Class<V> type) {
        V view = journey.view(id, type);
        journey.until("the view has something to show", () -> {
            view.setFocus();
            return view.getSite().getShell().getDisplay().getFocusControl() instanceof RowList<?> list && !list.rows().isEmpty();
        });
        return journey.see(() -> (RowList<?>) view.getSite().getShell().getDisplay().getFocusControl());
    }

    private static boolean select(RowList<?> list, Predicate<Object> wanted) {
        for (int i = 0; i < list.rows().size(); i++) {
            if (wanted.test(list.rows().get(i))) {
                list.selectRow(i);
                return true;
            }
        }
        return false;
    }

    @Test
    void anEditOpensADoneDocumentAgainAndErrorsKeepItFromBeingDone() throws Exception {
        Document document = documentOf("hala", state -> state == DocumentState.DONE);
        journey.open(folder, "hala");
        journey.openArticle(document);
        AnnotationSet set = journey.annotations(document);
        journey.act(() -> execute(new MarkSource(document.getId(), Span.of(0, 3))));
        assertEquals(WorkState.IN_PROGRESS, journey.see(set::getState));
        journey.press("CTRL+F12", "the problems are in front", () -> journey.page().getActivePart() instanceof ProblemsView);
        assertEquals(WorkState.IN_PROGRESS, journey.see(set::getState), "a source without an entity is an error");
        journey.press("CTRL+Z", "the edit and the new state are taken back", () -> set.getState() == WorkState.COMPLETE);
    }

    @Test
    void oneKeyOpensWhatIsLeftToDoAndALockRefusesEdits() throws Exception {
        Document open = documentOf("mariam", state -> state == DocumentState.IN_PROGRESS);
        journey.open(folder, "mariam");
        journey.press("F12", "the document in progress is open", () -> Documents.activeDocument().filter(each -> each.getId().equals(open.getId())).isPresent());
        journey.act(() -> execute(LockDocuments.lock(List.of(open.getId()), null, null)));
        int claims = journey.annotations(open).getClaims().size();
        assertFalse(journey.see(() -> Workspace.execute(new MarkClaim(open.getId(), Span.of(0, 3))).isPresent()));
        assertEquals(claims, journey.annotations(open).getClaims().size());
    }

    @Test
    void aNumberOfTheProgressOpensTheDocumentsBehindIt() throws Exception {
        Document open = documentOf("mariam", state -> state == DocumentState.IN_PROGRESS);
        journey.open(folder, "hala");
        RowList<?> list = listOf(ProgressView.ID, ProgressView.class);
        Predicate<Object> count = row -> row instanceof ProgressRow.Count each && each.work().equals("mariam") && each.state().equals("in-progress");
        journey.act(() -> assertTrue(select(list, count)));
        Predicate<Object> article = row -> row instanceof ProgressRow.Article each && each.document().document().equals(open.getId()) && each.key().startsWith("mariam");
        journey.press("CR", "the document is listed", () -> list.rows().stream().anyMatch(article));
        journey.act(() -> assertTrue(select(list, article)));
        journey.press("CR", "it is open", () -> Documents.activeDocument().filter(each -> each.getId().equals(open.getId())).isPresent());
    }

    @Test
    void whatWasDecidedOtherwiseComesBackAndIsTickedOff() throws Exception {
        new AdjudicateOperation(CorpusStore.open(folder), Policy.MAJORITY, List.of()).run(null);
        journey.open(folder, "hala");
        RowList<?> list = listOf(ReturnedView.ID, ReturnedView.class);
        journey.untilIdle();
        Predicate<Object> unseen = row -> row instanceof ReturnedRow.Item item && !item.seen() && item.returned().difference().leftId() != null;
        journey.act(() -> assertTrue(select(list, unseen)));
        ReturnedRow.Item item = (ReturnedRow.Item) journey.see(list::focused);
        journey.press("SPACE", "it is ticked off", () -> list.rows().stream().anyMatch(row -> row instanceof ReturnedRow.Item each && each.seen()));
        journey.press("CR", "its place is shown",
            () -> Documents.active().filter(view -> view.documentId().equals(item.returned().difference().document())).isPresent());
    }

    @Test
    void theGuidelinesShowWhatIsSaidOfTheSelectedAnnotation() throws Exception {
        CorpusStore store = CorpusStore.open(folder);
        FirstGuidelines.write(store);
        Document document = store.documents().get(0);
        journey.open(folder, "hala");
        journey.openArticle(document);
        GuidelinesView view = journey.view(GuidelinesView.ID, GuidelinesView.class);
        Claim claim = journey.annotations(document).getClaims().stream().filter(each -> "EVENT".equals(each.getClaimType())).findFirst().orElseThrow();
        journey.act(() -> Documents.reveal((Element) claim, document.getId()));
        String language = Locale.getDefault().getLanguage().equals("ar") ? "ar" : "en";
        String title = GuidelineText.of(FirstGuidelines.text(language)).about(Topic.of(claim, store.scheme())).orElseThrow().title();
        journey.until("the section about events is marked", () -> view.markedTitle().equals(title));
    }
}
