// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.List;
import org.isnad.cli.Command;

/** The commands there are. */
public final class Commands {
	private Commands() {
	}

	/** A new one of each, in the order in which they are listed. */
	public static List<Command> all() {
		return List.of(new DemoCommand(), new NewCommand(), new ImportCommand(), new SuggestCommand(), new EnginesCommand(), new LearnCommand(), new PairsCommand(), new ValidateCommand(),
				new AssignCommand(), new StatusCommand(), new StateCommand(),
				new AgreementCommand(), new BiasCommand(), new DiffCommand(), new AdjudicateCommand(), new SearchCommand(), new RelationsCommand(), new GraphCommand(),
				new ExportCommand(), new ReleaseCommand(), new VerifyCommand(), new DiffReleaseCommand(),
				new RehydrateCommand(), new InfoCommand(), new ListCommand());
	}
}
