// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.Profile;
import org.isnad.model.Corpus;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Tagset;

/** Gives the corpus the tagsets of a profile. Tags that are in use stay as they are; those that the new tagsets lack are reported by rule E13. */
public final class ChangeProfile implements Edit {
	private final Profile profile;

	/** The profile to take the tagsets from. */
	public ChangeProfile(Profile profile) {
		this.profile = profile;
	}

	@Override
	public String label() {
		return Messages.changeProfile;
	}

	@Override
	public Command command(EditSession session) {
		Corpus corpus = session.store().corpus();
		List<Tagset> old = new ArrayList<>(corpus.getTagsets());
		return session.commands().removeAll(corpus, Literals.CORPUS__TAGSETS, old).addAll(corpus, Literals.CORPUS__TAGSETS, profile.tagsets())
				.set(corpus, Literals.CORPUS__PROFILE, profile.id()).done();
	}
}
