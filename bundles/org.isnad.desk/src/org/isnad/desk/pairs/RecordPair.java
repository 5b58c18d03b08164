// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.edit.Commands;
import org.isnad.core.edit.DecidePair;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.Relate;
import org.isnad.core.edit.SettleSuggestion;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.PairOutcome;
import org.isnad.model.ShownPair;
import org.isnad.model.Verdict;

/**
 * Records what an annotator found of a pair that was shown, as one edit: the relation with all its fields, in place of the one that was there, or that there is
 * none; and that the pair is decided.
 */
public final class RecordPair implements Edit {
	private static final String SUPPORT = "SUPPORT"; //$NON-NLS-1$

	private final PairClaims claims;
	private final ShownPair shown;
	private final String label;
	private final boolean turned;
	private final PairFields fields;
	/** The relation that is there, none, or null where that is still to be found out. */
	private Optional<ClaimRelation> known;
	private List<ClaimRelation> suggestions = List.of();

	private RecordPair(PairClaims claims, ShownPair shown, String label, boolean turned, PairFields fields) {
		this.claims = claims;
		this.shown = shown;
		this.label = label;
		this.turned = turned;
		this.fields = fields;
	}

	/**
	 * The claims are related.
	 *
	 * @param shown  the record that the pair was shown, or null where it was not
	 * @param label  a tag of relationLabel
	 * @param turned for a label with a direction, whether it leads from B to A
	 */
	public static RecordPair related(PairClaims claims, ShownPair shown, String label, boolean turned, PairFields fields) {
		return new RecordPair(claims, shown, label, turned && SUPPORT.equals(label), fields.under(label));
	}

	/** The claims have nothing to do with each other; a relation that was there goes. */
	public static RecordPair unrelated(PairClaims claims, ShownPair shown) {
		return new RecordPair(claims, shown, null, false, PairFields.NONE);
	}

	/** Saves the edit to look through all relations for one of the pair: this is it, or there is none. */
	public RecordPair knowing(Optional<ClaimRelation> relation) {
		known = relation;
		return this;
	}

	/**
	 * Settles with it what pipelines suggest of the pair: accepted is what the annotator found too, everything else rejected. The relation says which suggestion it agrees
	 * with.
	 */
	public RecordPair settling(List<ClaimRelation> suggested) {
		suggestions = List.copyOf(suggested);
		return this;
	}

	private boolean agrees(ClaimRelation suggestion) {
		boolean sameWay = !SUPPORT.equals(label) || (turned ? claims.b() : claims.a()).getId().equals(suggestion.getArg1());
		return label != null && label.equals(suggestion.getLabel()) && sameWay;
	}

	/** The suggestion that the relation agrees with; its own where there is none. */
	private String origin(ClaimRelation relation) {
		String own = relation.getOrigin();
		boolean refuted = suggestions.stream().anyMatch(suggestion -> suggestion.getId().equals(own));
		return suggestions.stream().filter(this::agrees).map(ClaimRelation::getId).findFirst().orElse(refuted ? null : own);
	}

	/** The relation of a pair; of several that with the label, else the first; none where the claims are not related. */
	public static Optional<ClaimRelation> relation(EditSession session, ClaimPair pair, String label) throws EditException {
		List<ClaimRelation> all = session.relations().getRelations().stream().filter(pair::isOf).toList();
		return all.stream().filter(relation -> label != null && label.equals(relation.getLabel())).findFirst().or(() -> all.stream().findFirst());
	}

	@Override
	public String label() {
		return Messages.recordPair;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		CompoundCommand all = new CompoundCommand();
		Optional<ClaimRelation> there = known != null ? known : relation(session, claims.pair(), label);
		if (label == null) {
			List<ClaimRelation> going = there.isEmpty() ? List.of() : session.relations().getRelations().stream().filter(claims.pair()::isOf).toList();
			append(all, going.isEmpty() ? null : new Delete(going).command(session));
		} else {
			append(all, there.isPresent() ? change(there.get(), session) : create(session));
		}
		for (ClaimRelation suggestion : suggestions) {
			append(all, new SettleSuggestion(suggestion, agrees(suggestion) ? Verdict.ACCEPTED : Verdict.REJECTED).command(session));
		}
		if (shown != null) {
			append(all, new DecidePair(shown, label == null ? PairOutcome.NOT_RELATED : PairOutcome.RELATED).command(session));
		}
		return all;
	}

	private static void append(CompoundCommand all, Command command) {
		if (command != null && !(command instanceof CompoundCommand compound && compound.isEmpty())) {
			all.append(command);
		}
	}

	private Command create(EditSession session) throws EditException {
		Relate relate = turned ? new Relate(claims.documentB(), claims.b(), claims.documentA(), claims.a(), label)
				: new Relate(claims.documentA(), claims.a(), claims.documentB(), claims.b(), label);
		Command command = relate.command(session);
		ClaimRelation made = relate.created();
		made.getContradictionType().addAll(fields.types());
		made.setStrength(fields.strength());
		made.setTimeRelation(fields.time());
		made.setEventLink(fields.event());
		made.setEvidence1(turned ? fields.evidenceB() : fields.evidenceA());
		made.setEvidence2(turned ? fields.evidenceA() : fields.evidenceB());
		made.setNote(fields.note());
		made.setOrigin(origin(made));
		return command;
	}

	private Command change(ClaimRelation relation, EditSession session) {
		Commands commands = session.commands();
		set(commands, relation, Literals.CLAIM_RELATION__LABEL, label);
		set(commands, relation, Literals.CLAIM_RELATION__ARG1, (turned ? claims.b() : claims.a()).getId());
		set(commands, relation, Literals.CLAIM_RELATION__ARG1_DOCUMENT, turned ? claims.documentB() : claims.documentA());
		set(commands, relation, Literals.CLAIM_RELATION__ARG2, (turned ? claims.a() : claims.b()).getId());
		set(commands, relation, Literals.CLAIM_RELATION__ARG2_DOCUMENT, turned ? claims.documentA() : claims.documentB());
		set(commands, relation, Literals.CLAIM_RELATION__CONTRADICTION_TYPE, fields.types());
		set(commands, relation, Literals.CLAIM_RELATION__STRENGTH, fields.strength());
		set(commands, relation, Literals.CLAIM_RELATION__TIME_RELATION, fields.time());
		set(commands, relation, Literals.CLAIM_RELATION__EVENT_LINK, fields.event());
		set(commands, relation, Literals.CLAIM_RELATION__EVIDENCE1, turned ? fields.evidenceB() : fields.evidenceA());
		set(commands, relation, Literals.CLAIM_RELATION__EVIDENCE2, turned ? fields.evidenceA() : fields.evidenceB());
		set(commands, relation, Literals.CLAIM_RELATION__NOTE, fields.note());
		set(commands, relation, Literals.ELEMENT__ORIGIN, origin(relation));
		return commands.isEmpty() ? null : commands.done();
	}

	/** What stays as it is is not touched: two annotators' merges would take it for a change. */
	private static void set(Commands commands, ClaimRelation relation, EStructuralFeature feature, Object value) {
		if (!Objects.equals(relation.eGet(feature), value)) {
			commands.set(relation, feature, value);
		}
	}
}
