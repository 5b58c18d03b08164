// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.SameSources;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.LinkSources;
import org.isnad.core.edit.MergeSources;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.SetSourceType;
import org.isnad.core.edit.SetTag;
import org.isnad.core.edit.SplitSource;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;
import org.isnad.model.SourceMention;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.CorpusSummary;
import org.isnad.ui.views.DocumentSummary.Form;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;
import org.isnad.ui.views.fields.WordsPopup;

/** Asks what of a source is to be another way, and edits it. UI thread only. */
public final class EditSource {
    private static final String TAKE_OUT = "out "; //$NON-NLS-1$
    private static final String FORM = "form "; //$NON-NLS-1$

    private final SourcePart part;
    private final SourceEntity entity;
    private final EditSession session;
    private final CorpusStore store;
    private final SameSources same;

    private EditSource(SourcePart part, SourceEntity entity, EditSession session) throws CorpusException {
        this.part = part;
        this.entity = entity;
        this.session = session;
        this.store = session.store();
        this.same = SameSources.of(store.sources().getEntities());
    }

    /** Runs a command of sources for the source that has the focus in the part. */
    public static void run(SourcePart part, String command) {
        SourceEntity entity = part.source().orElse(null);
        if (entity == null) {
            Jobs.warn(SourceMessages.selectInList);
            return;
        }
        Workspace.session().ifPresent(session -> {
            try {
                new EditSource(part, entity, session).run(command);
            } catch (CorpusException e) {
                Jobs.trouble(SourceMessages.cannotRead, e);
            }
        });
    }

    private void run(String command) throws CorpusException {
        switch (command) {
            case SourceKeys.RENAME -> rename();
            case SourceKeys.ALIASES -> aliases();
            case SourceKeys.TYPE -> choose(tags("sourceType"), entity.getSourceType(), type -> Workspace.execute(new SetSourceType(entity, type, documents()))); //$NON-NLS-1$
            case SourceKeys.SIDE -> choose(tags("side"), entity.getSide(), side -> Workspace.execute(new SetTag(List.of(entity), "side", side))); //$NON-NLS-1$ //$NON-NLS-2$
            case SourceKeys.LINK -> choose(tags("sourceLink"), null, type -> part.owner().getDisplay().asyncExec(() -> link(type))); //$NON-NLS-1$
            case SourceKeys.UNLINK -> unlink();
            case SourceKeys.MERGE -> choose(others(), null, id -> find(id, kept -> Workspace.execute(new MergeSources(kept, entity))));
            case SourceKeys.SPLIT -> choose(parts(), null, this::split);
            default -> throw new IllegalArgumentException(command);
        }
    }

    private List<String> ids() {
        return SourceRow.Entity.ids(entity, same.mergedInto(entity));
    }

    private Set<String> documents() {
        return CorpusSummary.mentions().byDocument(ids()).keySet();
    }

    private void rename() {
        WordsPopup.open(part.owner(), part.area(), String.valueOf(entity.getName()), false, name -> {
            if (!name.isEmpty()) {
                Workspace.execute(new SetFeature(entity, Literals.SOURCE_ENTITY__NAME, name));
            }
        });
    }

    private void aliases() {
        WordsPopup.open(part.owner(), part.area(), String.join("\n", entity.getAliases()), true, text -> { //$NON-NLS-1$
            List<String> aliases = text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
            Workspace.execute(new SetFeature(entity, Literals.SOURCE_ENTITY__ALIASES, aliases));
        });
    }

    private List<Choice> tags(String tagset) {
        List<Choice> choices = new ArrayList<>();
        store.scheme().tagset(Layer.ENTITY, tagset).ifPresent(found -> found.getTags()
            .forEach(tag -> choices.add(Choice.of(tag.getValue(), store.scheme().label(Layer.ENTITY, tagset, tag.getValue())))));
        return choices;
    }

    private interface Take {
        void take(String chosen) throws CorpusException;
    }

    private void choose(List<Choice> choices, String current, Take take) {
        if (choices.isEmpty()) {
            Jobs.warn(SourceMessages.nothingToChoose);
            return;
        }
        ChoicePopup.open(part.owner(), part.area(), choices, current, "", chosen -> { //$NON-NLS-1$
            try {
                take.take(chosen);
            } catch (CorpusException e) {
                Jobs.trouble(SourceMessages.cannotRead, e);
            }
        });
    }

    private List<Choice> others() throws CorpusException {
        return Proposals.of(String.valueOf(entity.getName()), null, store.sources().getEntities()).stream().filter(other -> other != entity)
            .map(other -> SourceChooser.choice(other, store)).toList();
    }

    private interface With {
        void with(SourceEntity other) throws CorpusException;
    }

    private void find(String id, With work) throws CorpusException {
        SourceEntity other = store.entity(id).orElse(null);
        if (other != null) {
            work.with(other);
        }
    }

    private void link(String type) {
        try {
            choose(others(), null, id -> find(id, other -> Workspace.execute(LinkSources.add(entity, type, other))));
        } catch (CorpusException e) {
            Jobs.trouble(SourceMessages.cannotRead, e);
        }
    }

    private void unlink() throws CorpusException {
        List<Choice> links = new ArrayList<>();
        List<SourceLink> there = entity.getLinks().stream().filter(link -> !SameSources.isSame(link)).toList();
        for (int i = 0; i < there.size(); i++) {
            String type = store.scheme().label(Layer.ENTITY, "sourceLink", there.get(i).getType()); //$NON-NLS-1$
            String name = store.entity(there.get(i).getEntity()).map(SourceEntity::getName).orElse(there.get(i).getEntity());
            links.add(new Choice(Integer.toString(i), type + " \u00b7 " + Isolation.isolate(name), null, Glyph.LINK)); //$NON-NLS-1$
        }
        choose(links, null, index -> {
            SourceLink link = there.get(Integer.parseInt(index));
            find(link.getEntity(), other -> Workspace.execute(LinkSources.remove(entity, link.getType(), other)));
        });
    }

    /** What can be parted from a source: what was merged into it, and the words by which the annotator names it. */
    private List<Choice> parts() {
        List<Choice> parts = new ArrayList<>();
        same.mergedInto(entity).forEach(merged -> parts.add(new Choice(TAKE_OUT + merged.getId(), Isolation.message(SourceMessages.takeOut, String.valueOf(merged.getName())), null, Glyph.MERGE)));
        CorpusSummary.mentions().forms(ids()).entrySet().stream()
            .sorted(Map.Entry.<Form, Integer>comparingByValue().reversed().thenComparing(entry -> entry.getKey().words(), Comparator.naturalOrder()))
            .forEach(entry -> parts.add(new Choice(FORM + entry.getKey().words(), entry.getKey().words(), Integer.toString(entry.getValue()), Glyph.SOURCE)));
        return parts;
    }

    private void split(String chosen) throws CorpusException {
        if (chosen.startsWith(TAKE_OUT)) {
            find(chosen.substring(TAKE_OUT.length()), merged -> Workspace.execute(SplitSource.merged(merged)));
            return;
        }
        String words = chosen.substring(FORM.length());
        List<Element> mentions = new ArrayList<>();
        for (String document : documents()) {
            if (CorpusSummary.of(document).forms().values().stream().anyMatch(forms -> forms.containsKey(Form.of(words)))) {
                AnnotationSet set = store.annotations(document, session.annotator());
                for (SourceMention mention : set.getSources()) {
                    if (ids().contains(String.valueOf(mention.getEntity())) && mention.getSpan() != null && words.equals(Form.of(Quote.of(store.text(document), mention.getSpan())).words())) {
                        mentions.add(mention);
                    }
                }
            }
        }
        Workspace.execute(SplitSource.mentions(entity, mentions, words));
    }
}
