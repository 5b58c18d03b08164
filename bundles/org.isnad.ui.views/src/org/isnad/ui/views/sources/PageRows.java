// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.SameSources;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;
import org.isnad.scene.ElementLook;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.CorpusSummary;
import org.isnad.ui.views.sources.PageRow.Filter;

/** Makes the lines of the page of a source: what is known about it, its links, and what it says by date. */
final class PageRows {
    private final CorpusStore store;
    private final SameSources same;
    private final SourceEntity entity;
    private final List<String> ids;
    private final List<PageRow> rows = new ArrayList<>();

    PageRows(CorpusStore store, SameSources same, SourceEntity entity) {
        this.store = store;
        this.same = same;
        this.entity = entity;
        this.ids = SourceRow.Entity.ids(entity, same.mergedInto(entity));
    }

    /** {@code statements} are null while they are read. */
    List<PageRow> all(List<Statement> statements, Filter filter) throws CorpusException {
        rows.add(new PageRow.Title(entity));
        fields();
        links();
        if (statements == null) {
            rows.add(new PageRow.Note(SourceMessages.reading));
        } else {
            said(statements, filter);
        }
        return rows;
    }

    private void fields() throws CorpusException {
        field(SourceMessages.name, String.valueOf(entity.getName()), "F2", SourceKeys.RENAME); //$NON-NLS-1$
        field(SourceMessages.type, label("sourceType", entity.getSourceType()), "T", SourceKeys.TYPE); //$NON-NLS-1$ //$NON-NLS-2$
        if (store.scheme().tagset(Layer.ENTITY, "side").isPresent()) { //$NON-NLS-1$
            field(SourceMessages.side, label("side", entity.getSide()), "S", SourceKeys.SIDE); //$NON-NLS-1$ //$NON-NLS-2$
        }
        field(SourceMessages.otherNames, joined(entity.getAliases()), "A", SourceKeys.ALIASES); //$NON-NLS-1$
        List<String> merged = same.mergedInto(entity).stream().map(other -> String.valueOf(other.getName())).toList();
        field(SourceMessages.mergedHere, joined(merged), merged.isEmpty() ? "M" : "X", merged.isEmpty() ? SourceKeys.MERGE : SourceKeys.SPLIT); //$NON-NLS-1$ //$NON-NLS-2$
        if (entity.getDocument() != null) {
            field(SourceMessages.boundTo, store.document(entity.getDocument()).map(ElementLook::documentTitle).map(Isolation::isolate).orElse(entity.getDocument()), null, null);
        }
        Map<String, Integer> byDocument = CorpusSummary.mentions().byDocument(ids);
        String count = NLS.bind(SourceMessages.mentionsIn, CorpusSummary.mentions().times(ids), byDocument.size());
        Map<String, String> names = byDocument.isEmpty() ? Map.of() : ElementLook.shortNames(store);
        String perDocument = byDocument.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(12)
            .map(entry -> Isolation.isolate(names.getOrDefault(entry.getKey(), entry.getKey())) + " \u00d7" + entry.getValue()).collect(Collectors.joining(SourceMessages.comma)); //$NON-NLS-1$
        field(SourceMessages.mentions, perDocument.isEmpty() ? count : count + ": " + perDocument, null, null); //$NON-NLS-1$
    }

    private void field(String label, String value, String key, String command) {
        rows.add(new PageRow.Field("field " + label, label, value, key, command)); //$NON-NLS-1$
    }

    private static String joined(List<String> names) {
        return names.stream().map(DirectionMarks::without).map(Isolation::isolate).collect(Collectors.joining(SourceMessages.comma));
    }

    private String label(String tagset, String value) {
        return value == null ? "" : store.scheme().label(Layer.ENTITY, tagset, value); //$NON-NLS-1$
    }

    private void links() throws CorpusException {
        boolean any = false;
        for (String id : ids) {
            for (SourceLink link : store.entity(id).map(SourceEntity::getLinks).map(List::copyOf).orElse(List.of())) {
                if (!SameSources.isSame(link) && same.entity(link.getEntity()).isPresent()) {
                    rows.add(new PageRow.Link(label("sourceLink", link.getType()), same.entity(link.getEntity()).get(), true)); //$NON-NLS-1$
                    any = true;
                }
            }
        }
        List<SourceEntity> others = store.sources().getEntities().stream().filter(other -> !ids.contains(other.getId()))
            .sorted(Comparator.comparing((SourceEntity other) -> String.valueOf(other.getName()))).toList();
        for (SourceEntity other : others) {
            for (SourceLink link : other.getLinks()) {
                if (!SameSources.isSame(link) && ids.contains(link.getEntity())) {
                    rows.add(new PageRow.Link(label("sourceLink", link.getType()), other, false)); //$NON-NLS-1$
                    any = true;
                }
            }
        }
        field(SourceMessages.links, any ? SourceMessages.addLink : "", "L", SourceKeys.LINK); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void said(List<Statement> statements, Filter filter) throws CorpusException {
        rows.add(new PageRow.Shown(statements.size(), (int) statements.stream().filter(Statement::denies).count(),
            (int) statements.stream().filter(Statement::isContradicted).count(), filter));
        Map<String, String> names = ElementLook.shortNames(store);
        String before = null;
        boolean any = false;
        for (Statement statement : statements) {
            if (!filter.shows(statement)) {
                continue;
            }
            any = true;
            if (!statement.document().equals(before)) {
                before = statement.document();
                rows.add(article(store.document(before).orElseThrow()));
            }
            rows.add(new PageRow.Said(statement));
            statement.answers().forEach(answer -> rows.add(new PageRow.Answered(statement, answer, names.getOrDefault(answer.document(), answer.document()))));
        }
        if (!any) {
            rows.add(new PageRow.Note(filter == Filter.ALL ? SourceMessages.saysNothing : SourceMessages.noSuch));
        }
    }

    private static PageRow article(Document document) {
        return new PageRow.Article(document.getId(), document.getPubDate(), document.getPubDateCertainty() == DateCertainty.INFERRED, ElementLook.documentTitle(document), document.getOutlet());
    }
}
