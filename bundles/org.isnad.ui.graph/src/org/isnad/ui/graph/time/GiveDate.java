// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.Objects;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.desk.time.ClaimTime;
import org.isnad.desk.time.ClaimTimes;
import org.isnad.desk.time.DateArticle;
import org.isnad.desk.time.DateClaim;
import org.isnad.desk.time.IsoDates;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.fields.WordsPopup;

/** Asks for the date of a claim or of an article beneath it, with the date that stands; an empty answer takes away what was given. UI thread. */
public final class GiveDate {
	private GiveDate() {
	}

	/** Asks when what the claim speaks of was. */
	public static void claim(TimedPart part) {
		part.claim().ifPresentOrElse(claim -> Workspace.session().ifPresent(session -> {
			Jobs.inform(TimelineMessages.dateHint);
			WordsPopup.open(part.owner(), part.area(), now(session, claim), false, date -> Workspace.execute(new DateClaim(claim, date)));
		}), () -> Jobs.warn(TimelineMessages.noClaim));
	}

	private static String now(EditSession session, Claim claim) {
		try {
			CorpusStore store = session.store();
			AnnotationSet set = (AnnotationSet) claim.eContainer();
			Document document = store.document(set.getDocument()).orElseThrow();
			ClaimTime time = new ClaimTimes(document, store.text(set.getDocument()).string(), store.languageOf(document), set).of(claim);
			return time.days() == null ? "" : IsoDates.write(time.days()); //$NON-NLS-1$
		} catch (CorpusException e) {
			// The date can be given all the same; what is wrong with the text is told where it is opened.
			Jobs.warn(e.getLocalizedMessage());
			return ""; //$NON-NLS-1$
		}
	}

	/** Asks when the article was published. What somebody types here she has found out: it counts as inferred unless it was given before. */
	public static void article(TimedPart part) {
		part.article().ifPresentOrElse(article -> {
			Jobs.inform(TimelineMessages.dateHint);
			DateCertainty certainty = article.getPubDate() != null && article.getPubDateCertainty() == DateCertainty.GIVEN ? DateCertainty.GIVEN : DateCertainty.INFERRED;
			WordsPopup.open(part.owner(), part.area(), Objects.requireNonNullElse(article.getPubDate(), ""), false, //$NON-NLS-1$
				date -> Workspace.execute(new DateArticle(article, date, certainty)));
		}, () -> Jobs.warn(TimelineMessages.noClaim));
	}
}
