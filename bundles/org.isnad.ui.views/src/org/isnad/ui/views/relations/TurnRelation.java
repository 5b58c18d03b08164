// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.edit.Commands;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditSession;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage.Literals;

/** Turns a directed relation: what supported is supported now. */
public final class TurnRelation implements Edit {
    private final ClaimRelation relation;

    public TurnRelation(ClaimRelation relation) {
        this.relation = relation;
    }

    @Override
    public String label() {
        return RelationMessages.turn;
    }

    @Override
    public Command command(EditSession session) {
        return turn(relation, session.commands()).done();
    }

    static Commands turn(ClaimRelation relation, Commands commands) {
        return commands
            .set(relation, Literals.CLAIM_RELATION__ARG1, relation.getArg2())
            .set(relation, Literals.CLAIM_RELATION__ARG1_DOCUMENT, relation.getArg2Document())
            .set(relation, Literals.CLAIM_RELATION__ARG2, relation.getArg1())
            .set(relation, Literals.CLAIM_RELATION__ARG2_DOCUMENT, relation.getArg1Document());
    }
}
