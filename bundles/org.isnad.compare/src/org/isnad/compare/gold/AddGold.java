// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.file.Ids;

/** Adds to gold what no annotator has: a claim, a source mention or a cue over words that were chosen by hand. */
public final class AddGold extends GoldEdit {
	private final Layer layer;
	private final Span span;
	private SpanElement created;

	/**
	 * @param layer {@link Layer#CLAIM}, {@link Layer#SOURCE} or {@link Layer#CUE}
	 * @param span  in UTF-16 code units
	 */
	public AddGold(Docket docket, Layer layer, Span span) {
		super(Messages.addGold, docket);
		this.layer = layer;
		this.span = span;
	}

	/** What was added; null until the edit was executed. */
	public SpanElement created() {
		return created;
	}

	@Override
	void work(Draft draft, EditSession session) throws CorpusException, EditException {
		if (!span.isWellFormed(draft.store().text(docket().document()).length())) {
			throw new EditException(Messages.spanOutside);
		}
		AnnotationSet gold = draft.work(docket().document());
		switch (layer) {
		case SOURCE -> {
			SourceMention mention = ModelFactory.eINSTANCE.createSourceMention();
			gold.getSources().add(mention);
			created = mention;
		}
		case CUE -> {
			Cue cue = ModelFactory.eINSTANCE.createCue();
			gold.getCues().add(cue);
			created = cue;
		}
		default -> {
			Claim claim = ModelFactory.eINSTANCE.createClaim();
			claim.setAdjudicatorAdded(true);
			gold.getClaims().add(claim);
			created = claim;
		}
		}
		created.setId(Ids.random(GoldIds.prefix(layer)));
		created.setSpan(span);
		created.setCreatedBy(session.annotator());
		created.setCreatedAt(CorpusStore.now());
		new DecisionLog(draft, session.annotator(), null, null).added(docket().document(), created);
	}
}
