/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shown Pair</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pair of claims that an annotator was shown and what came of it. What was seen and not related must be known for agreement, for the recall of the ranking and for negatives.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.ShownPair#getArg1 <em>Arg1</em>}</li>
 *   <li>{@link org.isnad.model.ShownPair#getArg1Document <em>Arg1 Document</em>}</li>
 *   <li>{@link org.isnad.model.ShownPair#getArg2 <em>Arg2</em>}</li>
 *   <li>{@link org.isnad.model.ShownPair#getArg2Document <em>Arg2 Document</em>}</li>
 *   <li>{@link org.isnad.model.ShownPair#getPool <em>Pool</em>}</li>
 *   <li>{@link org.isnad.model.ShownPair#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.isnad.model.ShownPair#getShownAt <em>Shown At</em>}</li>
 *   <li>{@link org.isnad.model.ShownPair#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.isnad.model.ShownPair#getDecidedAt <em>Decided At</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getShownPair()
 * @model
 * @generated
 */
public interface ShownPair extends Identified {
	/**
	 * Returns the value of the '<em><b>Arg1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the first claim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arg1</em>' attribute.
	 * @see #setArg1(String)
	 * @see org.isnad.model.ModelPackage#getShownPair_Arg1()
	 * @model
	 * @generated
	 */
	String getArg1();

	/**
	 * Sets the value of the '{@link org.isnad.model.ShownPair#getArg1 <em>Arg1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arg1</em>' attribute.
	 * @see #getArg1()
	 * @generated
	 */
	void setArg1(String value);

	/**
	 * Returns the value of the '<em><b>Arg1 Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the document of the first claim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arg1 Document</em>' attribute.
	 * @see #setArg1Document(String)
	 * @see org.isnad.model.ModelPackage#getShownPair_Arg1Document()
	 * @model
	 * @generated
	 */
	String getArg1Document();

	/**
	 * Sets the value of the '{@link org.isnad.model.ShownPair#getArg1Document <em>Arg1 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arg1 Document</em>' attribute.
	 * @see #getArg1Document()
	 * @generated
	 */
	void setArg1Document(String value);

	/**
	 * Returns the value of the '<em><b>Arg2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the second claim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arg2</em>' attribute.
	 * @see #setArg2(String)
	 * @see org.isnad.model.ModelPackage#getShownPair_Arg2()
	 * @model
	 * @generated
	 */
	String getArg2();

	/**
	 * Sets the value of the '{@link org.isnad.model.ShownPair#getArg2 <em>Arg2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arg2</em>' attribute.
	 * @see #getArg2()
	 * @generated
	 */
	void setArg2(String value);

	/**
	 * Returns the value of the '<em><b>Arg2 Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the document of the second claim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arg2 Document</em>' attribute.
	 * @see #setArg2Document(String)
	 * @see org.isnad.model.ModelPackage#getShownPair_Arg2Document()
	 * @model
	 * @generated
	 */
	String getArg2Document();

	/**
	 * Sets the value of the '{@link org.isnad.model.ShownPair#getArg2Document <em>Arg2 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arg2 Document</em>' attribute.
	 * @see #getArg2Document()
	 * @generated
	 */
	void setArg2Document(String value);

	/**
	 * Returns the value of the '<em><b>Pool</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the pair came from: ranked, random, against or search.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pool</em>' attribute.
	 * @see #setPool(String)
	 * @see org.isnad.model.ModelPackage#getShownPair_Pool()
	 * @model
	 * @generated
	 */
	String getPool();

	/**
	 * Sets the value of the '{@link org.isnad.model.ShownPair#getPool <em>Pool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pool</em>' attribute.
	 * @see #getPool()
	 * @generated
	 */
	void setPool(String value);

	/**
	 * Returns the value of the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The probability with which the pool would show this pair, above 0 and at most 1, or null where it is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability</em>' attribute.
	 * @see #setProbability(Double)
	 * @see org.isnad.model.ModelPackage#getShownPair_Probability()
	 * @model
	 * @generated
	 */
	Double getProbability();

	/**
	 * Sets the value of the '{@link org.isnad.model.ShownPair#getProbability <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability</em>' attribute.
	 * @see #getProbability()
	 * @generated
	 */
	void setProbability(Double value);

	/**
	 * Returns the value of the '<em><b>Shown At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was shown first, as an ISO 8601 instant in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shown At</em>' attribute.
	 * @see #setShownAt(String)
	 * @see org.isnad.model.ModelPackage#getShownPair_ShownAt()
	 * @model
	 * @generated
	 */
	String getShownAt();

	/**
	 * Sets the value of the '{@link org.isnad.model.ShownPair#getShownAt <em>Shown At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shown At</em>' attribute.
	 * @see #getShownAt()
	 * @generated
	 */
	void setShownAt(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.isnad.model.PairOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the annotator made of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.isnad.model.PairOutcome
	 * @see #setOutcome(PairOutcome)
	 * @see org.isnad.model.ModelPackage#getShownPair_Outcome()
	 * @model
	 * @generated
	 */
	PairOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.isnad.model.ShownPair#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.isnad.model.PairOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(PairOutcome value);

	/**
	 * Returns the value of the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When that was decided last, as an ISO 8601 instant in UTC, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided At</em>' attribute.
	 * @see #setDecidedAt(String)
	 * @see org.isnad.model.ModelPackage#getShownPair_DecidedAt()
	 * @model
	 * @generated
	 */
	String getDecidedAt();

	/**
	 * Sets the value of the '{@link org.isnad.model.ShownPair#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(String value);

} // ShownPair
