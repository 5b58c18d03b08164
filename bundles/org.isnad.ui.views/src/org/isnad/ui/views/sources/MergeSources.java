// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.Commands;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;
import org.isnad.model.SourceMention;

/**
 * Makes one source of two: the annotator's mentions of the second mean the first from then on, and its names become
 * aliases. The second stays in the registry as the same as the first and out of sight, because other annotators' files
 * may name it and only they write them.
 */
final class MergeSources implements Edit {
    private static final String SAME_AS = "SAME_AS"; //$NON-NLS-1$

    private final SourceEntity kept;
    private final SourceEntity merged;
    private final Collection<String> documents;

    /** {@code documents}: the ids of those in which the annotator mentions the merged one. */
    MergeSources(SourceEntity kept, SourceEntity merged, Collection<String> documents) {
        this.kept = kept;
        this.merged = merged;
        this.documents = documents;
    }

    /** Whether an entity was merged into another. */
    static boolean isMerged(SourceEntity entity) {
        return entity.getLinks().stream().anyMatch(link -> SAME_AS.equals(link.getType()));
    }

    @Override
    public String label() {
        return SourceMessages.merge;
    }

    @Override
    public Command command(EditSession session) throws EditException {
        if (kept == merged) {
            throw new EditException(SourceMessages.mergeSelf);
        }
        if (kept.getDocument() != null || merged.getDocument() != null) {
            throw new EditException(SourceMessages.mergeBound);
        }
        Commands commands = session.commands();
        List<String> aliases = new ArrayList<>(kept.getAliases());
        addName(aliases, merged.getName());
        merged.getAliases().forEach(alias -> addName(aliases, alias));
        commands.set(kept, Literals.SOURCE_ENTITY__ALIASES, aliases);
        SourceLink link = ModelFactory.eINSTANCE.createSourceLink();
        link.setType(SAME_AS);
        link.setEntity(kept.getId());
        commands.add(merged, Literals.SOURCE_ENTITY__LINKS, link);
        for (String document : documents) {
            redirect(session, document, commands);
        }
        return commands.done();
    }

    private void addName(List<String> aliases, String name) {
        if (name != null && !name.equals(kept.getName()) && !aliases.contains(name)) {
            aliases.add(name);
        }
    }

    private void redirect(EditSession session, String document, Commands commands) throws EditException {
        AnnotationSet set;
        try {
            set = session.store().annotations(document, session.annotator());
        } catch (CorpusException e) {
            throw new EditException(e);
        }
        for (SourceMention mention : set.getSources()) {
            if (merged.getId().equals(mention.getEntity())) {
                commands.set(mention, Literals.SOURCE_MENTION__ENTITY, kept.getId());
            }
        }
        for (Attribution attribution : set.getAttributions()) {
            if (merged.getId().equals(attribution.getEntity())) {
                commands.set(attribution, Literals.ATTRIBUTION__ENTITY, kept.getId());
            }
        }
    }
}
