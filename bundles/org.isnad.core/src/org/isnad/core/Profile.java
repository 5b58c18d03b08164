// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.isnad.model.ModelFactory;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;

/** A ready set of tagsets that a corpus can begin with. */
public enum Profile {
	/** Claim, source, attribution, contradiction and a handful of tags. */
	BASIC,
	/** The whole annotation scheme. */
	FULL;

	/** The id that is written into the corpus: the name in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The profile of an id, or BASIC where there is none of this id. */
	public static Profile of(String id) {
		return FULL.id().equals(id) ? FULL : BASIC;
	}

	/** New copies of the profile's tagsets, in the order in which they are shown. */
	public List<Tagset> tagsets() {
		List<Tagset> tagsets = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(Profile.class.getResourceAsStream("profiles.tsv"), StandardCharsets.UTF_8))) { //$NON-NLS-1$
			Tagset current = null;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.isEmpty() || line.startsWith("#")) { //$NON-NLS-1$
					continue;
				}
				String[] cells = line.split("\t", -1); //$NON-NLS-1$
				if (cells[0].isEmpty()) {
					if (current != null && isIn(cells[1])) {
						current.getTags().add(tag(cells));
					}
				} else {
					current = isIn(cells[1]) ? tagset(cells) : null;
					if (current != null) {
						tagsets.add(current);
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return tagsets;
	}

	private boolean isIn(String profile) {
		return this == FULL || BASIC.id().equals(profile);
	}

	private static Tagset tagset(String[] cells) {
		Tagset tagset = ModelFactory.eINSTANCE.createTagset();
		String[] key = cells[0].split("\\."); //$NON-NLS-1$
		tagset.setLayer(key[0]);
		tagset.setName(key[1]);
		tagset.setLabelEn(cells[2]);
		tagset.setLabelAr(cells[3]);
		return tagset;
	}

	private static Tag tag(String[] cells) {
		Tag tag = ModelFactory.eINSTANCE.createTag();
		tag.setValue(cells[2]);
		tag.setLabelEn(cells[3]);
		tag.setLabelAr(cells[4]);
		return tag;
	}
}
