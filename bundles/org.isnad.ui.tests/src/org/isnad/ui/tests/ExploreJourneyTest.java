// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.isnad.core.edit.NewEvent;
import org.isnad.desk.time.ClaimTime.Basis;
import org.isnad.desk.time.DateArticle;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.Timeline;
import org.isnad.desk.time.Timeline.Link;
import org.isnad.desk.time.TimesCompared;
import org.isnad.graph.matrix.SourceMatrix;
import org.isnad.graph.time.TimelineRoutes;
import org.isnad.graph.time.TimelineRoutes.Route;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Documents;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskPerspective;
import org.isnad.ui.graph.ExplorePerspective;
import org.isnad.ui.graph.events.EventsView;
import org.isnad.ui.graph.matrix.MatrixView;
import org.isnad.ui.graph.time.TimelineCanvas;
import org.isnad.ui.graph.time.TimelineView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The timeline, the events and the matrix of sources, by keyboard. */
@ExtendWith(RunningWindow.class)
class ExploreJourneyTest {
    @TempDir
    Path temporary;

    private final Journey journey = new Journey();

    @BeforeEach
    void explore() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, "hala");
        journey.act(() -> journey.page().activate(journey.page().findView("org.isnad.ui.views.corpus")));
        journey.press("SHIFT+F7", "the pictures are shown", () -> journey.page().getPerspective().getId().equals(ExplorePerspective.ID));
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    private TimelineCanvas timeline() {
        TimelineCanvas canvas = journey.view(TimelineView.ID, TimelineView.class).canvas();
        journey.until("claims stand in time", () -> canvas.timeline() != null && canvas.isVisible() && !canvas.timeline().timeline().points().isEmpty());
        journey.untilIdle();
        journey.act(canvas::setFocus);
        journey.until("the timeline has the focus", canvas::isFocusControl);
        return canvas;
    }

    private static TimedClaim chosen(TimelineCanvas canvas) {
        return canvas.chosen() < 0 ? null : canvas.timeline().timeline().points().get(canvas.chosen()).claim();
    }

    @Test
    void contradictionsOfOneTimeRunDownAndUpdatesRunAlongToTheLaterClaim() {
        TimelineCanvas canvas = timeline();
        Timeline timeline = journey.see(() -> canvas.timeline().timeline());
        List<Route> routes = journey.see(() -> TimelineRoutes.of(canvas.timeline(), IntStream.range(0, timeline.links().size()).boxed().toList()));
        List<Route> updates = routes.stream().filter(route -> label(timeline, route).equals("UPDATE") && !route.down()).toList();
        assertFalse(updates.isEmpty());
        updates.forEach(route -> assertTrue(route.arrow() && route.corners()[0] < route.corners()[route.corners().length - 2], "an update runs on in time"));
        List<Link> same = timeline.links().stream().filter(link -> link.label().equals("CONTRADICTION") && link.times().filter(TimesCompared.SAME::equals).isPresent()).toList();
        assertFalse(same.isEmpty());
        assertTrue(same.stream().noneMatch(Link::isDoubtful));
    }

    private static String label(Timeline timeline, Route route) {
        return timeline.links().get(route.link()).label();
    }

    @Test
    void aClaimIsWalkedToDatedAndReadAndTheDateIsTakenBack() {
        TimelineCanvas canvas = timeline();
        journey.press("TAB", "a claim is chosen", () -> canvas.chosen() >= 0);
        TimedClaim before = journey.see(() -> chosen(canvas));
        journey.press("T", "its date is asked for", () -> !journey.otherShells().isEmpty());
        // The date that stands is marked whole: what is typed takes its place.
        journey.press("2", "0", "1", "8");
        journey.press("CR", "it speaks of that year", () -> given(canvas, before.claim()));
        journey.act(() -> {
            journey.window().getShell().forceActive();
            canvas.setFocus();
        });
        journey.until("the timeline has the focus again", canvas::isFocusControl);
        journey.press("CTRL+Z", "it does no more", () -> !given(canvas, before.claim()));
        journey.until("the claim is still chosen", () -> chosen(canvas) != null && chosen(canvas).claim().equals(before.claim()));
        journey.press("CR", "its article is in front", () -> Documents.active().filter(article -> article.documentId().equals(before.document())).isPresent());
    }

    private static boolean given(TimelineCanvas canvas, String claim) {
        return canvas.timeline().timeline().points().stream().map(Timeline.Point::claim)
            .anyMatch(timed -> timed.claim().equals(claim) && timed.spoken().basis() == Basis.GIVEN
                && timed.spoken().days().first().getYear() == 2018);
    }

    @Test
    void anArticleWithoutADateHasAPlaceOfItsOwnUntilItIsDated() {
        TimelineCanvas canvas = timeline();
        String document = journey.see(() -> canvas.timeline().timeline().points().get(0).claim().document());
        int points = journey.see(() -> canvas.timeline().timeline().points().size());
        journey.act(() -> Workspace.execute(new DateArticle(document(document), null, DateCertainty.UNKNOWN)));
        journey.until("its claims stand apart", () -> canvas.undated().equals(List.of(document)));
        assertTrue(journey.see(() -> canvas.timeline().timeline().points().size()) < points);
        journey.act(() -> Workspace.execute(new DateArticle(document(document), "2021-02-10", DateCertainty.INFERRED)));
        journey.until("all have their time", () -> canvas.undated().isEmpty() && canvas.timeline().timeline().points().size() == points);
    }

    private static Document document(String id) {
        try {
            return Workspace.corpus().orElseThrow().document(id).orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<EventGroup> events() {
        try {
            return List.copyOf(Workspace.session().orElseThrow().relations().getEvents());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anEventIsMadeAndDeletedAndComesBack() {
        int there = journey.see(() -> events().size());
        journey.act(() -> Workspace.execute(new NewEvent("Flood", List.of())));
        EventsView view = journey.view(EventsView.ID, EventsView.class);
        journey.untilIdle();
        journey.act(() -> view.owner().setFocus());
        journey.until("the events have the focus", () -> view.owner().isFocusControl());
        journey.press("E", "a name is asked for", () -> !journey.otherShells().isEmpty());
        journey.press("X", "Y");
        journey.press("CR", "the event is there", () -> events().size() == there + 2);
        journey.act(() -> {
            journey.window().getShell().forceActive();
            view.owner().setFocus();
        });
        journey.until("the events have the focus again", () -> view.owner().isFocusControl());
        journey.untilIdle();
        journey.press("HOME");
        journey.press("DEL", "one is deleted", () -> events().size() == there + 1);
        journey.press("CTRL+Z", "it is back", () -> events().size() == there + 2);
    }

    @Test
    void whatIsBehindACellOfTheMatrixComesToTheDesk() {
        MatrixView view = journey.view(MatrixView.ID, MatrixView.class);
        journey.until("relations are counted", () -> view.matrix() != null && !view.matrix().sources().isEmpty());
        journey.untilIdle();
        SourceMatrix matrix = journey.see(view::matrix);
        int column = IntStream.range(1, matrix.sources().size()).filter(i -> matrix.count(0, i) > 0).findFirst().orElseThrow();
        assertEquals(matrix.count(0, column), matrix.count(column, 0), "who is contradicted contradicts");
        journey.act(() -> view.table().setFocus());
        journey.press("ARROW_DOWN", "a cell is chosen", () -> view.selected() != null);
        for (int at = journey.see(() -> view.selected().x); at < column; at++) {
            int next = at + 1;
            journey.press(journey.see(() -> (view.table().getStyle() & SWT.RIGHT_TO_LEFT) != 0) ? "ARROW_LEFT" : "ARROW_RIGHT", "column " + next + " is chosen, not " + journey.see(view::selected), () -> view.selected().x == next);
        }
        assertEquals(new Point(column, 0), journey.see(view::selected));
        journey.press("CR", "the desk is shown", () -> journey.page().getPerspective().getId().equals(DeskPerspective.ID));
        journey.until("its pairs are in the queue", () -> Desk.get().queue().size() == matrix.count(0, column));
        journey.untilIdle();
    }
}
