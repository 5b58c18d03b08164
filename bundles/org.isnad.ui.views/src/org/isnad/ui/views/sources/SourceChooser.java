// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.edit.NewEntity;
import org.isnad.core.edit.ResolveSource;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.CorpusSummary;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.ChoicePopup;

/** Asks whom a source mention, or an attribution without words for its source, means: the likeliest entities first, or a new one. UI thread only. */
public final class SourceChooser {
    private static final String NEW = "*new"; //$NON-NLS-1$

    private SourceChooser() {
    }

    /** Asks beneath the area of the owner. */
    public static void open(Control owner, Rectangle area, Element element) {
        Workspace.corpus().ifPresent(store -> {
            try {
                open(owner, area, element, store);
            } catch (CorpusException e) {
                Jobs.trouble(SourceMessages.cannotRead, e);
            }
        });
    }

    private static void open(Control owner, Rectangle area, Element element, CorpusStore store) throws CorpusException {
        ChoicePopup.open(owner, area, choices(element, store), entityOf(element), "", chosen -> resolve(element, chosen, store)); //$NON-NLS-1$
    }

    /** The id of the entity that the mention or the attribution means, or null. */
    public static String entityOf(Element element) {
        return element instanceof SourceMention mention ? mention.getEntity() : ((Attribution) element).getEntity();
    }

    private static String words(Element element, CorpusStore store) {
        return element instanceof SourceMention ? ElementLabels.text(element, store) : ""; //$NON-NLS-1$
    }

    /** Whom the mention or the attribution can mean, the likeliest first, a new source, and nobody. */
    public static List<Choice> choices(Element element, CorpusStore store) throws CorpusException {
        String words = words(element, store);
        String documentId = ((AnnotationSet) element.eContainer()).getDocument();
        List<Choice> choices = new ArrayList<>();
        for (SourceEntity entity : Proposals.of(words, documentId, store.sources().getEntities())) {
            choices.add(choice(entity, store));
        }
        boolean mention = element instanceof SourceMention;
        if (mention) {
            boolean known = !choices.isEmpty() && Proposals.isLikely(words, entity(choices.get(0).value(), store), store.sources().getEntities());
            Choice fresh = new Choice(NEW, Isolation.message(SourceMessages.newSource, words), null, Glyph.PLUS);
            choices.add(known ? 1 : 0, fresh);
        }
        choices.add(Choice.of(null, SourceMessages.unresolve));
        return choices;
    }

    static Choice choice(SourceEntity entity, CorpusStore store) {
        int mentions = CorpusSummary.mentions().times(List.of(entity.getId()));
        String type = entity.getSourceType() == null ? "" : store.scheme().label(Layer.ENTITY, "sourceType", entity.getSourceType()); //$NON-NLS-1$ //$NON-NLS-2$
        return new Choice(entity.getId(), String.valueOf(entity.getName()), mentions == 0 ? type : type + " \u00b7 " + mentions, ElementLook.sourceGlyph(entity.getSourceType())); //$NON-NLS-1$
    }

    private static SourceEntity entity(String id, CorpusStore store) throws CorpusException {
        return store.sources().getEntities().stream().filter(entity -> entity.getId().equals(id)).findFirst().orElseThrow();
    }

    /** Resolves the element to one of its {@link #choices choices}. */
    public static void resolve(Element element, String chosen, CorpusStore store) {
        if (NEW.equals(chosen)) {
            Workspace.execute(new NewEntity(List.of((SourceMention) element), words(element, store), null));
        } else if (element instanceof SourceMention mention) {
            Workspace.execute(new ResolveSource(mention, chosen));
        } else if (element instanceof Attribution attribution) {
            Workspace.execute(new ResolveSource(attribution, chosen));
        }
    }
}
