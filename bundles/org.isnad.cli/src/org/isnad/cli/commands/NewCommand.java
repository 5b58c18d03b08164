// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.workflow.guidelines.FirstGuidelines;

/** {@code isnad new}: makes an empty corpus. */
final class NewCommand extends BaseCommand {
	NewCommand() {
		super("new", Messages.newSummary, "isnad new news --language ar", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.of("language", "TAG", Messages.newLanguage), Option.of("name", "TEXT", Messages.newName), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("profile", "basic|full", Messages.newProfile)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		Path folder = Arguments.path(arguments.operand(0)).toAbsolutePath().normalize();
		String language = language(arguments.value("language").orElse("ar")); //$NON-NLS-1$ //$NON-NLS-2$
		String name = arguments.value("name").orElseGet(() -> folder.getFileName() == null ? "corpus" : folder.getFileName().toString()); //$NON-NLS-1$ //$NON-NLS-2$
		CorpusStore store = CorpusStore.create(folder, name, language, profile(arguments.value("profile").orElse("basic"))); //$NON-NLS-1$ //$NON-NLS-2$
		FirstGuidelines.write(store);
		Json json = new Json().put("path", store.folder().toString()).put("name", name).put("language", language) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("profile", store.corpus().getProfile()); //$NON-NLS-1$
		return CommandResult.of(json.object(), List.of(NLS.bind(Messages.newDone, store.folder())));
	}

	private static String language(String tag) throws UsageException {
		try {
			new Locale.Builder().setLanguageTag(tag);
		} catch (IllformedLocaleException noTag) {
			throw new UsageException(NLS.bind(Messages.notLanguage, tag));
		}
		return tag;
	}

	private static Profile profile(String id) throws UsageException {
		for (Profile profile : Profile.values()) {
			if (profile.id().equals(id)) {
				return profile;
			}
		}
		throw new UsageException(NLS.bind(Messages.notProfile, id));
	}
}
