// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.ChainWalker;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;

/**
 * Puts one more witness into a chain. Its source and cue are still to be named; what the chain ends in stays its end.
 */
public final class InsertRung implements Edit {
	private final Attribution beside;
	private final boolean above;
	private final Claim claim;
	private Attribution created;

	private InsertRung(Attribution beside, boolean above, Claim claim) {
		this.beside = beside;
		this.above = above;
		this.claim = claim;
	}

	/** A rung from which this one has what it says. */
	public static InsertRung below(Attribution rung) {
		return new InsertRung(rung, false, null);
	}

	/** A rung that says that this one says. */
	public static InsertRung above(Attribution rung) {
		return new InsertRung(rung, true, null);
	}

	/** The first rung of a chain that ends in a claim. */
	public static InsertRung over(Claim claim) {
		return new InsertRung(null, true, claim);
	}

	@Override
	public String label() {
		return Messages.insertRung;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Rungs.checkOwn(session, beside == null ? claim : beside);
		Commands commands = session.commands();
		created = commands.born(ModelFactory.eINSTANCE.createAttribution(), 'a');
		AnnotationSet set = (AnnotationSet) (beside == null ? claim : beside).eContainer();
		if (beside == null) {
			created.getContent().add(claim);
		} else if (above) {
			created.setParent(beside.getParent());
		} else {
			created.setParent(beside);
			// what was said by the one above is said through the new one now
			created.getContent().addAll(beside.getContent());
		}
		commands.add(set, Literals.ANNOTATION_SET__ATTRIBUTIONS, created);
		if (beside != null && above) {
			commands.set(beside, Literals.ATTRIBUTION__PARENT, created);
		} else if (beside != null) {
			for (Attribution child : ChainWalker.children(beside)) {
				commands.set(child, Literals.ATTRIBUTION__PARENT, created);
			}
			commands.set(beside, Literals.ATTRIBUTION__CONTENT, List.of());
		}
		return commands.done();
	}

	/** The rung; null before it was executed. */
	public Attribution created() {
		return created;
	}
}
