// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.EditDocument;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.Nest;
import org.isnad.core.edit.NewEntity;
import org.isnad.core.edit.SetTag;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.isnad.ui.views.chain.Rung.Content;
import org.isnad.ui.views.chain.Rung.Outlet;
import org.isnad.ui.views.chain.Rung.Unattributed;
import org.isnad.ui.views.chain.Rung.Witness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ladder stands from the outlet down to the claim, and its numbers are those in the article. */
class LadderTest {
    private static final String TEXT = "قالت الوكالة نقلا عن مصدر إن السد سليم";

    @TempDir
    Path folder;

    private EditSession session;
    private Claim claim;
    private Attribution outer;
    private Attribution inner;

    @BeforeEach
    void open() throws Exception {
        CorpusStore store = Corpora.empty(folder.resolve("corpus"));
        Corpora.add(store, "d1", TEXT);
        session = new EditSession(store, "hala");
        claim = session.execute(new MarkClaim("d1", at("السد سليم"))).created();
        outer = session.execute(new Attribute("d1", source("الوكالة"), session.execute(new MarkCue("d1", at("قالت"))).created(), null)).created();
        inner = session.execute(new Attribute("d1", source("مصدر"), session.execute(new MarkCue("d1", at("نقلا عن"))).created(), claim)).created();
    }

    private static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return Span.of(begin, begin + words.length());
    }

    private SourceMention source(String words) throws Exception {
        return session.execute(new MarkSource("d1", at(words))).created();
    }

    private List<Rung> ladder(EObject element) throws Exception {
        return Ladder.of(session.store(), element);
    }

    @Test
    void aClaimNobodySaysIsUnattributed() throws Exception {
        Claim alone = session.execute(new MarkClaim("d1", at("سليم"))).created();
        assertInstanceOf(Unattributed.class, ladder(alone).get(0));
    }

    @Test
    void theOutletStandsAboveAWitnessOfItsOwn() throws Exception {
        session.execute(new EditDocument(session.store().document("d1").orElseThrow(), Literals.DOCUMENT__OUTLET, "صوت الهضبة"));
        List<Rung> rungs = ladder(claim);
        assertEquals(new Outlet("صوت الهضبة", inner), rungs.get(0));
        assertEquals(1, ((Witness) rungs.get(1)).number());
        assertEquals("مصدر", ((Witness) rungs.get(1)).name());
        assertEquals(1, ((Content) rungs.get(2)).witness());
    }

    @Test
    void theOutletThatSpeaksInItsArticleIsRungZero() throws Exception {
        session.execute(new EditDocument(session.store().document("d1").orElseThrow(), Literals.DOCUMENT__OUTLET, "الوكالة"));
        session.execute(new NewEntity(List.of(outer.getSource()), "الوكالة", "MEDIA"));
        session.execute(new Nest(inner, outer));
        List<Rung> rungs = ladder(claim);
        assertEquals(List.of(0, 1), List.of(((Witness) rungs.get(0)).number(), ((Witness) rungs.get(1)).number()));
        assertEquals(claim, rungs.get(2).element());
        assertEquals(rungs, ladder(outer.getCue()), "every part of the chain shows the whole of it");
        assertEquals(rungs, ladder(inner));
    }

    @Test
    void theAuthorsOwnVoiceNeedsNoRungAbove() throws Exception {
        session.execute(new SetTag(List.of(inner), "sourceRealization", "AUTHOR"));
        assertEquals(0, ((Witness) ladder(claim).get(0)).number());
    }

    @Test
    void aCycleIsShownOnceAndMarked() throws Exception {
        session.execute(new Nest(inner, outer));
        outer.setParent(inner);
        List<Rung> rungs = ladder(claim);
        List<Witness> witnesses = rungs.stream().filter(Witness.class::isInstance).map(Witness.class::cast).toList();
        assertEquals(List.of(2, 0), witnesses.stream().map(Witness::circle).toList(), "only the rung that hangs in one beneath it is at fault");
        assertEquals(List.of(outer, inner), witnesses.stream().map(Witness::attribution).toList());
    }

    @Test
    void whatASourceIsSaidToSayAndIsNotThereIsARungOfItsOwn() throws Exception {
        session.execute(new Delete(List.of(claim)));
        assertEquals(new Rung.Nothing(inner), ladder(inner).getLast());
    }

    @Test
    void theAuthorWithoutAnEntityIsTheArticleItself() throws Exception {
        session.execute(new EditDocument(session.store().document("d1").orElseThrow(), Literals.DOCUMENT__OUTLET, "صوت الهضبة"));
        Claim own = session.execute(new MarkClaim("d1", at("سليم"))).created();
        session.execute(Attribute.toAuthor("d1", own));
        assertEquals("صوت الهضبة", ((Witness) ladder(own).get(0)).name());
    }
}
