// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.isnad.core.ChainWalker;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.MarkSource;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.file.IsnadFile;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.chain.ChainView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Builds, turns and mends a chain in the ladder with keys alone, and takes it all back. */
@ExtendWith(RunningWindow.class)
class ChainJourneyTest {
    @TempDir
    Path temporary;

    private final Journey journey = new Journey();
    private Document document;
    private AnnotationSet set;
    private Claim claim;
    private SourceMention speaker;
    private Cue cue;
    private byte[] marked;

    @BeforeEach
    void markTheWords() throws Exception {
        Path folder = temporary.resolve("sample").toAbsolutePath();
        SampleCorpus.copyTo(folder);
        journey.begin();
        journey.open(folder, "journey");
        document = journey.corpus().documents().stream().filter(each -> "ar".equals(journey.corpus().languageOf(each))).findFirst().orElseThrow();
        journey.openArticle(document);
        journey.act(() -> {
            speaker = Workspace.execute(new MarkSource(document.getId(), Span.of(20, 30))).orElseThrow().created();
            cue = Workspace.execute(new MarkCue(document.getId(), Span.of(31, 36))).orElseThrow().created();
            claim = Workspace.execute(new MarkClaim(document.getId(), Span.of(40, 60))).orElseThrow().created();
        });
        set = journey.annotations(document);
        journey.untilIdle();
        marked = journey.see(this::bytes);
        journey.act(() -> journey.article().select(List.of(claim)));
        journey.view(ChainView.ID, ChainView.class);
    }

    @AfterEach
    void leave() {
        journey.end();
    }

    private byte[] bytes() {
        try {
            return IsnadFile.write(set, "journey");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Attribution> chain() {
        return journey.see(() -> ChainWalker.attributionsOf(claim).stream().findFirst().map(ChainWalker::chain).orElse(List.of()));
    }

    private void untilOffered() {
        journey.until("the choices are offered", () -> !journey.otherShells().isEmpty());
    }

    private void untilClosed() {
        journey.until("the choices are gone", () -> journey.otherShells().isEmpty());
    }

    /** The claim is attributed with A: its source is asked for, then its cue; what is nearest stands first. */
    private Attribution attribute() {
        journey.press("A", "the claim has a rung", () -> !chain().isEmpty());
        untilOffered();
        journey.press("CR", "the source is named", () -> chain().get(0).getSource() != null);
        untilOffered();
        journey.press("CR", "the cue is named", () -> chain().get(0).getCue() != null);
        untilClosed();
        return chain().get(0);
    }

    @Test
    void aChainIsBuiltTurnedAndTakenBackByKeys() {
        Attribution first = attribute();
        assertEquals(List.of(speaker, cue, "SPAN"), List.of(first.getSource(), first.getCue(), first.getSourceRealization()));

        journey.press("T", "the tags are offered", () -> !journey.otherShells().isEmpty());
        journey.press("D", "E", "N", "Y", "CR");
        assertEquals("DENY", journey.see(cue::getCueClass));
        journey.press("F", "the tags are offered", () -> !journey.otherShells().isEmpty());
        journey.press("C", "T", "_", "N", "CR");
        assertEquals("CT_NEG", journey.see(first::getFactuality));
        journey.press("M", "the tags are offered", () -> !journey.otherShells().isEmpty());
        journey.press("D", "I", "S", "CR");
        assertEquals("DISTANCE", journey.see(first::getAuthorCommitment));

        journey.press("INSERT", "a rung stands beneath", () -> chain().size() == 2);
        untilOffered();
        journey.press("ESC");
        untilClosed();
        Attribution second = chain().get(1);
        assertSame(first, chain().get(0));
        assertEquals(List.of(claim), journey.see(() -> List.copyOf(second.getContent())));

        journey.press("ALT+ARROW_UP", "it went above", () -> chain().get(0) == second);
        journey.press("ALT+ARROW_DOWN", "it went beneath again", () -> chain().get(1) == second);
        journey.press("DEL", "it is gone", () -> chain().size() == 1);
        assertEquals(List.of(first), chain());

        while (journey.see(() -> Workspace.session().orElseThrow().canUndo() && !chainIsMarkedOnly())) {
            journey.press("CTRL+Z");
        }
        assertArrayEquals(marked, journey.see(this::bytes), "the first bytes came back");
    }

    private boolean chainIsMarkedOnly() {
        return Arrays.equals(marked, bytes());
    }

    @Test
    void aCircleIsBrokenByTheKeyBesideIt() {
        journey.act(() -> {
            Attribution inner = Workspace.execute(new Attribute(document.getId(), speaker, cue, claim)).orElseThrow().created();
            Attribution outer = Workspace.execute(new Attribute(document.getId(), speaker, cue, null)).orElseThrow().created();
            // no edit makes a circle; two people's work that was merged may
            Workspace.session().orElseThrow().apply(() -> {
                inner.setParent(outer);
                outer.setParent(inner);
            });
        });
        journey.settle();
        journey.act(() -> journey.article().select(List.of(claim)));
        journey.view(ChainView.ID, ChainView.class);
        journey.press("HOME", "ALT+ARROW_UP");
        Attribution inner = set.getAttributions().get(0);
        journey.until("the circle is broken", () -> !ChainWalker.isCyclic(inner));
        assertEquals(2, chain().size());
        journey.press("CTRL+Z");
        assertTrue(journey.see(() -> ChainWalker.isCyclic(inner)));
    }
}
