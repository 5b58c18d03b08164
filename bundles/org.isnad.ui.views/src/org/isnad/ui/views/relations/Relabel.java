// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Located;
import org.isnad.core.edit.Commands;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.RelationOrder;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage.Literals;

/**
 * Gives a relation another label. Only a support has a direction: when it becomes anything else its claims are put in
 * the order of the text, as the scheme stores symmetric relations.
 */
public final class Relabel implements Edit {
    private static final String DIRECTED = "SUPPORT"; //$NON-NLS-1$

    private final ClaimRelation relation;
    private final String label;

    public Relabel(ClaimRelation relation, String label) {
        this.relation = relation;
        this.label = label;
    }

    @Override
    public String label() {
        return RelationMessages.relabel;
    }

    @Override
    public Command command(EditSession session) throws EditException {
        Commands commands = session.commands().set(relation, Literals.CLAIM_RELATION__LABEL, label);
        if (!DIRECTED.equals(label) && inReverse(session)) {
            TurnRelation.turn(relation, commands);
        }
        return commands.done();
    }

    private boolean inReverse(EditSession session) throws EditException {
        Claim first = claim(session, relation.getArg1Document(), relation.getArg1());
        Claim second = claim(session, relation.getArg2Document(), relation.getArg2());
        return first != null && second != null
            && RelationOrder.compare(relation.getArg1Document(), first, relation.getArg2Document(), second) > 0;
    }

    private static Claim claim(EditSession session, String document, String id) throws EditException {
        CorpusStore store = session.store();
        try {
            return store.find(id, document, session.annotator()).map(Located::element).filter(Claim.class::isInstance).map(Claim.class::cast).orElse(null);
        } catch (CorpusException e) {
            throw new EditException(e);
        }
    }
}
