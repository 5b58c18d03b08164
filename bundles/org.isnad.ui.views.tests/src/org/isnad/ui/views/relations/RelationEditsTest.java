// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.Relate;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A relation is turned and gets another label; only a support keeps its direction. */
class RelationEditsTest {
    @TempDir
    Path folder;

    private EditSession session;
    private Claim early;
    private Claim late;

    @BeforeEach
    void open() throws Exception {
        CorpusStore store = Corpora.empty(folder.resolve("corpus"));
        Corpora.add(store, "d1", "وحدات الجيش استعادت السد");
        Corpora.add(store, "d2", "المجلس ما زال في السد");
        session = new EditSession(store, "hala");
        early = session.execute(new MarkClaim("d1", Span.of(0, 11))).created();
        late = session.execute(new MarkClaim("d2", Span.of(0, 6))).created();
    }

    private static List<String> ends(ClaimRelation relation) {
        return List.of(relation.getArg1Document(), relation.getArg1(), relation.getArg2Document(), relation.getArg2());
    }

    @Test
    void aSupportThatBecomesAContradictionIsPutInOrder() throws Exception {
        ClaimRelation relation = session.execute(new Relate("d2", late, "d1", early, "SUPPORT")).created();
        List<String> reversed = ends(relation);
        assertEquals(List.of("d2", late.getId(), "d1", early.getId()), reversed);
        session.execute(new Relabel(relation, "CONTRADICTION"));
        assertEquals("CONTRADICTION", relation.getLabel());
        assertEquals(List.of("d1", early.getId(), "d2", late.getId()), ends(relation));
        session.undo();
        assertEquals("SUPPORT", relation.getLabel());
        assertEquals(reversed, ends(relation));
    }

    @Test
    void aContradictionThatBecomesASupportStaysAsItStands() throws Exception {
        ClaimRelation relation = session.execute(new Relate("d2", late, "d1", early, "CONTRADICTION")).created();
        session.execute(new Relabel(relation, "SUPPORT"));
        assertEquals(List.of("d1", early.getId(), "d2", late.getId()), ends(relation));
    }

    @Test
    void turningChangesClaimsAndDocumentsAlike() throws Exception {
        ClaimRelation relation = session.execute(new Relate("d1", early, "d2", late, "SUPPORT")).created();
        session.execute(new TurnRelation(relation));
        assertEquals(List.of("d2", late.getId(), "d1", early.getId()), ends(relation));
    }
}
