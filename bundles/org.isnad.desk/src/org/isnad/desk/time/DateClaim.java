// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.isnad.arabic.time.DateMention;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Commands;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;

/**
 * Says which days a claim speaks of, where reading did not find it out or found it out wrongly. The date is the value of the time anchor of the
 * claim; a claim without one gets it, over the words that date it, or over its own where none do. All claims of an anchor are dated together, since
 * they speak of the same words.
 */
public final class DateClaim implements Edit {
	private final Claim claim;
	private final String date;

	/**
	 * @param claim a claim of the annotator who edits
	 * @param date  a day, a month, a year or two of them with a slash between in ISO 8601; null to read the text again
	 */
	public DateClaim(Claim claim, String date) {
		this.claim = claim;
		this.date = date == null || date.isBlank() ? null : date.strip();
	}

	@Override
	public String label() {
		return Messages.dateClaim;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (date != null && IsoDates.read(date).isEmpty()) {
			throw new EditException(NLS.bind(Messages.notDate, '\u2068' + date + '\u2069'));
		}
		AnnotationSet set = session.annotations(((AnnotationSet) claim.eContainer()).getDocument());
		Commands commands = session.commands();
		Anchor anchor = claim.getTimeAnchor() != null ? claim.getTimeAnchor()
				: set.getAnchors().stream().filter(there -> there.getKind() == AnchorKind.TIME && there.getClaims().contains(claim)).findFirst().orElse(null);
		try {
			if (anchor != null) {
				return commands.set(anchor, Literals.ANCHOR__VALUE, date).done();
			}
			return date == null ? commands.done() : anchored(session.store(), set, commands);
		} catch (CorpusException e) {
			throw new EditException(e);
		}
	}

	private Command anchored(CorpusStore store, AnnotationSet set, Commands commands) throws CorpusException {
		Span span = dating(store, set).map(words -> Span.of(words.begin(), words.end())).orElse(claim.getSpan());
		Optional<Anchor> there = set.getAnchors().stream().filter(anchor -> anchor.getKind() == AnchorKind.TIME && span.equals(anchor.getSpan())).findFirst();
		if (there.isPresent()) {
			commands.set(there.get(), Literals.ANCHOR__VALUE, date);
			return commands.set(claim, Literals.CLAIM__TIME_ANCHOR, there.get()).done();
		}
		Anchor fresh = commands.born(ModelFactory.eINSTANCE.createAnchor(), 'n');
		fresh.setKind(AnchorKind.TIME);
		fresh.setSpan(span);
		fresh.setValue(date);
		fresh.getClaims().addAll(List.of(claim));
		commands.add(set, Literals.ANNOTATION_SET__ANCHORS, fresh);
		return commands.set(claim, Literals.CLAIM__TIME_ANCHOR, fresh).done();
	}

	private Optional<DateMention> dating(CorpusStore store, AnnotationSet set) throws CorpusException {
		Document document = store.document(set.getDocument()).orElseThrow();
		return new ClaimTimes(document, store.text(set.getDocument()).string(), store.languageOf(document), set).wordsOf(claim);
	}
}
