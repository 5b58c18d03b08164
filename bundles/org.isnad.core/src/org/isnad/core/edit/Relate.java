// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.RelationSet;

/** Relates two claims, of one document or of two. */
public final class Relate implements Edit {
	static final String SUPPORT = "SUPPORT"; //$NON-NLS-1$

	private final String document1;
	private final Claim claim1;
	private final String document2;
	private final Claim claim2;
	private final String label;
	private ClaimRelation created;

	/** Two claims of the annotator with their documents, and the tag of the tagset relation.label. Only SUPPORT has a direction; every other pair is put in the order of document and place. */
	public Relate(String document1, Claim claim1, String document2, Claim claim2, String label) {
		this.document1 = document1;
		this.claim1 = claim1;
		this.document2 = document2;
		this.claim2 = claim2;
		this.label = label;
	}

	@Override
	public String label() {
		return Messages.relate;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (claim1.getId().equals(claim2.getId())) {
			throw new EditException(Messages.selfRelation);
		}
		RelationSet set = session.relations();
		for (ClaimRelation other : set.getRelations()) {
			if (label.equals(other.getLabel()) && samePair(other)) {
				throw new EditException(Messages.relationExists);
			}
		}
		boolean swap = !SUPPORT.equals(label) && RelationOrder.compare(document1, claim1, document2, claim2) > 0;
		Commands commands = session.commands();
		created = commands.born(ModelFactory.eINSTANCE.createClaimRelation(), 'r');
		created.setLabel(label);
		created.setArg1(swap ? claim2.getId() : claim1.getId());
		created.setArg1Document(swap ? document2 : document1);
		created.setArg2(swap ? claim1.getId() : claim2.getId());
		created.setArg2Document(swap ? document1 : document2);
		return commands.add(set, Literals.RELATION_SET__RELATIONS, created).done();
	}

	private boolean samePair(ClaimRelation other) {
		return claim1.getId().equals(other.getArg1()) && claim2.getId().equals(other.getArg2())
				|| !(SUPPORT.equals(label)) && claim1.getId().equals(other.getArg2()) && claim2.getId().equals(other.getArg1());
	}

	/** The relation; null before it was executed. */
	public ClaimRelation created() {
		return created;
	}
}
