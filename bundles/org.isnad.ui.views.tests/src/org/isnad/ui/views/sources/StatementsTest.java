// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.MergeSources;
import org.isnad.core.edit.NewEntity;
import org.isnad.core.edit.Relate;
import org.isnad.core.edit.SetTag;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsTest {
    @TempDir
    Path folder;

    private EditSession session;

    private Claim said(String document, String entity, String cueClass) throws Exception {
        SourceMention source = session.execute(new MarkSource(document, Span.of(5, 12))).created();
        source.setEntity(entity);
        Cue cue = session.execute(new MarkCue(document, Span.of(0, 4))).created();
        session.execute(new SetTag(List.of(cue), "cueClass", cueClass));
        Claim claim = session.execute(new MarkClaim(document, Span.of(13, 25))).created();
        session.execute(new Attribute(document, source, cue, claim));
        return claim;
    }

    @Test
    void whatASourceSaysByDateWithWhatContradictsIt() throws Exception {
        CorpusStore store = Corpora.empty(folder.resolve("corpus"));
        for (String id : List.of("d1", "d2", "d3")) {
            Corpora.add(store, id, "قالت الوزارة وصلت القافلة إلى المدينة");
        }
        store.document("d1").orElseThrow().setPubDate("2020-06-01");
        store.document("d2").orElseThrow().setPubDate("2019-05-17");
        session = new EditSession(store, "hala");
        SourceEntity ministry = session.execute(new NewEntity(List.of(), "الوزارة", "ORGANISATION")).created();
        SourceEntity office = session.execute(new NewEntity(List.of(), "مكتب الوزارة", "ORGANISATION")).created();
        SourceEntity army = session.execute(new NewEntity(List.of(), "الجيش", "ORGANISATION")).created();
        Claim later = said("d1", ministry.getId(), "SAY");
        Claim earlier = said("d2", office.getId(), "DENY");
        Claim others = said("d3", army.getId(), "SAY");
        session.execute(new Relate("d1", later, "d3", others, "CONTRADICTION"));

        List<String> all = List.of("d1", "d2", "d3");
        List<Statement> alone = new Statements(store, "hala").of(ministry.getId(), all, new NullProgressMonitor());
        assertEquals(List.of(later.getId()), alone.stream().map(Statement::claim).toList());
        assertTrue(alone.get(0).isContradicted());
        assertEquals("الجيش", alone.get(0).answers().get(0).source());

        session.execute(new MergeSources(ministry, office));
        List<Statement> merged = new Statements(store, "hala").of(ministry.getId(), all, new NullProgressMonitor());
        assertEquals(List.of(earlier.getId(), later.getId()), merged.stream().map(Statement::claim).toList(), "the earliest document first");
        assertTrue(merged.get(0).denies());
        assertFalse(merged.get(1).denies());

        session.store().annotations("d3", "hala").getClaims().clear();
        Statement broken = new Statements(store, "hala").of(ministry.getId(), all, new NullProgressMonitor()).get(1);
        assertNull(broken.answers().get(0).words(), "a relation to a deleted claim is shown as such");
    }
}
