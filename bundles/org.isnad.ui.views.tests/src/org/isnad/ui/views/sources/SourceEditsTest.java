// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.MergeSources;
import org.isnad.core.edit.NewEntity;
import org.isnad.core.edit.SetFeature;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources are proposed by their names in any spelling, and two of them are made one. */
class SourceEditsTest {
    @TempDir
    Path folder;

    private EditSession session;

    @BeforeEach
    void open() throws Exception {
        CorpusStore store = Corpora.empty(folder.resolve("corpus"));
        Corpora.add(store, "d1", "قالت وزارة الدفاع ثم قال متحدث باسم الوزارة");
        session = new EditSession(store, "hala");
    }

    private SourceMention mention(int begin, int end) throws Exception {
        return session.execute(new MarkSource("d1", Span.of(begin, end))).created();
    }

    private SourceEntity entity(SourceMention mention, String name) throws Exception {
        return session.execute(new NewEntity(List.of(mention), name, "ORGANISATION")).created();
    }

    @Test
    void theSameNameInAnotherSpellingIsProposedFirst() throws Exception {
        SourceEntity other = entity(mention(5, 10), "مجلس الأقاليم");
        SourceEntity ministry = entity(mention(5, 17), "وزارةُ الدّفاع");
        assertEquals(List.of(ministry, other), Proposals.of("وزاره الدفاع", "d1", session.store().sources().getEntities()));
    }

    @Test
    void anEntityOfAnotherDocumentIsNotProposed() throws Exception {
        SourceEntity bound = entity(mention(5, 10), "مصدر");
        session.execute(new SetFeature(bound, Literals.SOURCE_ENTITY__DOCUMENT, "d2"));
        assertEquals(List.of(), Proposals.of("مصدر", "d1", session.store().sources().getEntities()));
    }

    @Test
    void whatWasMergedIsProposedByItsOtherName() throws Exception {
        SourceEntity kept = entity(mention(5, 17), "وزارة الدفاع");
        SourceEntity merged = entity(mention(24, 43), "الوزارة");
        session.execute(new MergeSources(kept, merged));
        assertEquals(List.of(kept), Proposals.of("الوزارة", "d1", session.store().sources().getEntities()));
        assertTrue(Proposals.isLikely("الوزارة", kept, session.store().sources().getEntities()));
        session.undo();
        assertEquals(List.of(merged, kept), Proposals.of("الوزارة", "d1", session.store().sources().getEntities()));
    }

    @Test
    void marksOfDirectionInANameMakeNoDifference() throws Exception {
        SourceEntity marked = entity(mention(5, 17), "\u200fوزارة الدفاع\u202c");
        SourceEntity other = entity(mention(24, 43), "المتحدث");
        SourceNames names = new SourceNames(SameSources.of(session.store().sources().getEntities()));
        assertEquals(List.of(marked), names.ranked("وزارة الدفاع", "d1", Set.of()));
        SourceEntity plain = entity(mention(5, 10), "وزارة الدفاع");
        assertEquals(List.of(List.of(marked, plain)), new SourceNames(SameSources.of(session.store().sources().getEntities())).doubles());
        assertEquals("وزارة الدفاع", DirectionMarks.without(marked.getName()));
        assertEquals("U+200F, U+202C", DirectionMarks.described(marked.getName()));
        assertFalse(DirectionMarks.in(other.getName()));
    }

    @Test
    void ofTwoThatFitAlikeTheOneSpokenOfComesFirst() throws Exception {
        SourceEntity one = entity(mention(5, 17), "وزارة الدفاع");
        SourceEntity other = entity(mention(5, 10), "وزارة الدفاع");
        SourceNames names = new SourceNames(SameSources.of(session.store().sources().getEntities()));
        assertEquals(other, names.ranked("وزارة الدفاع", "d1", Set.of(other.getId())).get(0));
        assertEquals(one, names.ranked("وزارة الدفاع", "d1", Set.of(one.getId())).get(0));
        assertEquals(List.of(), names.ranked("لا أحد", "d1", Set.of()));
    }
}
