// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.record;

import java.util.Optional;

import org.isnad.arabic.time.DateInterval;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.desk.pairs.PairClaims;
import org.isnad.desk.time.ClaimTime;
import org.isnad.desk.time.ClaimTimes;
import org.isnad.desk.time.TimesCompared;
import org.isnad.model.Claim;
import org.isnad.model.Document;

/**
 * How the times of two claims relate as far as their words tell.
 *
 * @param relation a tag of timeRelation
 * @param a        the days that the first speaks of
 * @param b        the days that the second speaks of
 */
record TimeProposal(String relation, DateInterval a, DateInterval b) {
    /** A proposal, or none where the time of a claim is not known. */
    static Optional<TimeProposal> of(EditSession session, PairClaims claims) {
        try {
            ClaimTime a = time(session, claims.documentA(), claims.a());
            ClaimTime b = time(session, claims.documentB(), claims.b());
            return a == null || b == null ? Optional.empty() : TimesCompared.of(a, b).map(relation -> new TimeProposal(relation.name(), a.days(), b.days()));
        } catch (CorpusException | EditException e) {
            // Without the text there is nothing to propose; the article itself says why it cannot be read.
            return Optional.empty();
        }
    }

    private static ClaimTime time(EditSession session, String documentId, Claim claim) throws CorpusException, EditException {
        CorpusStore store = session.store();
        Document document = store.document(documentId).orElse(null);
        return document == null ? null : new ClaimTimes(document, store.text(documentId).string(), store.languageOf(document), session.annotations(documentId)).of(claim);
    }
}
