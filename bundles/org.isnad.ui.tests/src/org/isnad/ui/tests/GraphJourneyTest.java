// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.edit.Delete;
import org.isnad.graph.ClaimGraph.Node;
import org.isnad.graph.GraphViewport;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Documents;
import org.isnad.ui.Selections;
import org.isnad.ui.Workspace;
import org.isnad.ui.graph.GraphCanvas;
import org.isnad.ui.graph.GraphView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The graph of what an annotator related, by keyboard: walked, zoomed, left for the article, and changed by edits. */
@ExtendWith(RunningWindow.class)
class GraphJourneyTest {
    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private GraphCanvas canvas;

    @BeforeEach
    void openTheGraph() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, "hala");
        canvas = journey.view(GraphView.ID, GraphView.class).canvas();
        journey.until("the graph is drawn", () -> canvas.isVisible() && canvas.graph() != null);
        journey.act(canvas::setFocus);
        journey.until("the graph has the focus", canvas::isFocusControl);
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    @Test
    void aClaimIsWalkedToAndReadInItsArticle() {
        journey.press("TAB", "a claim is chosen", () -> canvas.chosen() >= 0);
        int first = journey.see(canvas::chosen);
        journey.press("ARROW_DOWN", "the next one is", () -> canvas.chosen() != first);
        Node node = journey.see(() -> canvas.graph().graph().nodes().get(canvas.chosen()));
        GraphViewport view = journey.see(canvas::viewport);
        assertTrue(view.sees(journey.see(() -> canvas.graph().cards().get(canvas.chosen()))), "it is in sight");
        journey.until("the window knows of it", () -> node.claims().containsAll(ids(
            Selections.elements(journey.window().getSelectionService().getSelection(), EObject.class))));

        journey.press("CR", "its article is in front", () -> Documents.active().filter(article -> article.documentId().equals(node.document())).isPresent());
        journey.until("with the claim selected", () -> !Documents.active().orElseThrow().selectedElements().isEmpty()
            && node.claims().containsAll(ids(Documents.active().orElseThrow().selectedElements())));
    }

    @Test
    void keysEnlargeItAndShowAll() {
        // Beside the other views of a small screen it may have a few lines only, and not room for all even at the smallest size.
        journey.act(() -> maximize(true));
        journey.until("it has the whole window", () -> canvas.getClientArea().height > 200);
        journey.act(canvas::setFocus);
        double before = journey.see(canvas::viewport).zoom();
        journey.press("=", "it is larger", () -> canvas.viewport().zoom() > before);
        journey.press("0", "all is in sight", () -> canvas.graph().cards().stream().allMatch(canvas.viewport()::sees));
        journey.act(() -> maximize(false));
    }

    private static void maximize(boolean all) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.setPartState(page.findViewReference(GraphView.ID), all ? IWorkbenchPage.STATE_MAXIMIZED : IWorkbenchPage.STATE_RESTORED);
    }

    @Test
    void aRelationThatIsDeletedLeavesItAndComesBack() {
        int before = journey.see(() -> canvas.graph().graph().edges().size());
        journey.act(() -> Workspace.execute(new Delete(List.of(contradiction()))));
        journey.until("it is gone", () -> canvas.graph().graph().edges().size() == before - 1);
        journey.press("CTRL+Z", "it is back", () -> canvas.graph().graph().edges().size() == before);
    }

    @Test
    void aClaimThatIsSelectedInTheArticleIsLit() {
        ClaimRelation relation = journey.see(this::contradiction);
        journey.act(() -> Documents.open(relation.getArg1Document()));
        journey.until("the article is open", () -> Documents.active().filter(article -> article.documentId().equals(relation.getArg1Document())).isPresent());
        journey.act(() -> Documents.active().orElseThrow().reveal(relation.getArg1()));
        journey.until("its card is lit", () -> canvas.chosen() >= 0
            && canvas.graph().graph().nodes().get(canvas.chosen()).claims().contains(relation.getArg1()));
        assertEquals(relation.getArg1Document(), journey.see(() -> canvas.graph().graph().nodes().get(canvas.chosen()).document()));
    }

    private ClaimRelation contradiction() {
        try {
            return Workspace.session().orElseThrow().relations().getRelations().stream().filter(relation -> relation.getLabel().equals("CONTRADICTION"))
                .findFirst().orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(List<? extends EObject> elements) {
        return elements.stream().filter(Claim.class::isInstance).map(element -> ((Claim) element).getId()).toList();
    }
}
