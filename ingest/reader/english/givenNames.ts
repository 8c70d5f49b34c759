/**
 * Common given names of the English-speaking world and of those most often in its news. Closed on purpose: a name that is not here is
 * still recognised by its neighbours. A name in both lists says nothing about "he" or "she".
 */
import { wordSet } from './wordSet'

export const maleNames = wordSet(`
Aaron, Abdul, Abdullah, Abel, Abraham, Adam, Adnan, Adrian, Ahmad, Ahmed, Aidan, Al, Alan, Albert, Alberto, Alec, Alejandro, Alessandro
Alex, Alexander, Alexandre, Alexei, Alf, Alfonso, Alfred, Alfredo, Ali, Alistair, Allan, Allen, Alvin, Amir, Anatoly, Anders, Andre, André, Andreas
Andrei, Andrew, Andy, Angel, Angelo, Angus, Anthony, Anton, Antonio, António, Antony, Archie, Ariel, Armando, Arnold, Arthur, Arturo, Asad, Ashraf
Augustus, Austin, Avi, Barney, Barry, Bart, Bartholomew, Basil, Ben, Benedict, Benito, Benjamin, Benny, Bernard, Bernhard, Bernie
Bert, Bertrand, Bill, Billy, Blaine, Blake, Bob, Bobby, Boris, Brad, Bradley, Brady, Brandon, Brendan, Brent, Bret, Brett, Brian, Brock
Bruce, Bruno, Bryan, Bryce, Byron, Caleb, Calvin, Cameron, Carl, Carlo, Carlos, Carlton, Cary, Casey, Cecil, Cedric, Cesar, César, Chad, Charles
Charlie, Chester, Chris, Christian, Christoph, Christophe, Christopher, Chuck, Claude, Claudio, Clarence, Clark, Clay, Clayton, Clement, Cliff, Clifford
Clint, Clive, Clyde, Cody, Cole, Colin, Colm, Connor, Conor, Conrad, Corey, Cornelius, Cory, Craig, Curt, Curtis, Cyril, Cyrus, Dale
Dallas, Damian, Damien, Damon, Dan, Daniel, Daniele, Danny, Dante, Darrell, Darren, Darryl, Daryl, Dave, David, Davis, Dean, Demetrius, Denis, Dennis
Denny, Derek, Derrick, Desmond, Devin, Dexter, Diego, Dieter, Dick, Dimitri, Dirk, Dmitri, Dmitry, Dominic, Dominique, Don, Donald
Donnie, Doug, Douglas, Drew, Duane, Duncan, Dustin, Dwayne, Dwight, Dylan, Earl, Ed, Eddie, Edgar, Edmund, Edouard, Eduardo, Edward, Edwin
Eli, Elias, Elijah, Elliot, Elliott, Elmer, Emanuel, Emile, Emilio, Emmanuel, Enrique, Eric, Erik, Ernest, Ernesto, Ernst, Ethan
Eugene, Evan, Evgeny, Fabio, Federico, Felipe, Felix, Ferdinand, Fernando, Fidel, Finn, Floyd, Forrest, Francesco, Francis, Francisco, Franco, François
Frank, Frankie, Franklin, Franz, Fred, Freddie, Freddy, Frederic, Frederick, Friedrich, Fritz, Gabriel, Garrett, Gareth, Garry, Gary, Gavin, Gene
Geoff, Geoffrey, Georg, George, Georges, Gerald, Gerard, Gerhard, Gerry, Giacomo, Gilbert, Giorgio, Giovanni, Giuseppe, Glen, Glenn, Gonzalo, Gordon
Graham, Grant, Greg, Gregg, Gregor, Gregory, Guillermo, Günter, Gus, Gustav, Gustavo, Guy, Habib, Hamid, Hank, Hans, Harold, Harry, Harvey
Hassan, Hector, Heinrich, Henri, Henrik, Henry, Herb, Herbert, Herman, Hermann, Hossein, Howard, Hubert, Hugh, Hugo, Humphrey, Hussein, Ian, Ibrahim
Igor, Ike, Ilya, Imran, Ira, Irving, Isaac, Ismail, Ivan, Iván, Jack, Jackson, Jacob, Jacques, Jaime, Jake, Jamal, James, Jamie, Jan, Jared
Jason, Javier, Jay, Jayson, Jean, Jed, Jeff, Jefferson, Jeffrey, Jens, Jeremiah, Jeremy, Jermaine, Jerome, Jérôme, Jerry, Jesse, Jesus, Jésus
Jim, Jimmie, Jimmy, Joaquin, Jock, Joe, Joel, Joey, Johan, Johann, Johannes, John, Johnnie, Johnny, Jon, Jonah, Jonas, Jonathan, Jordan, Jorge, José
Jose, Josef, Joseph, Josh, Joshua, Josiah, Juan, Jude, Jules, Julian, Julien, Julio, Julius, Jürgen, Justin, Kareem, Karim, Karl, Keith, Kelvin
Ken, Kendrick, Kenneth, Kenny, Kent, Kevin, Khalid, Kim, Kirk, Klaus, Konrad, Kris, Kurt, Kyle, Lamar, Lance, Larry, Lars, Laszlo, Laurence, Laurent
Lawrence, Lee, Len, Lenny, Leo, Leon, Leonard, Leonardo, Leroy, Leslie, Lester, Lev, Levi, Lewis, Liam, Lincoln, Lindsey, Lionel, Lloyd, Logan, Lorenzo
Lou, Louis, Lowell, Luc, Luca, Lucas, Luciano, Luigi, Luis, Luiz, Lukas, Luke, Luther, Lyle, Lyndon, Mahmoud, Malcolm, Manfred, Manny, Manuel
Marc, Marcel, Marcelo, Marco, Marcos, Marcus, Mario, Mark, Marlon, Marshall, Martin, Marty, Marvin, Mason, Massimo, Mathias, Mathieu, Matt, Matteo
Matthew, Matthias, Maurice, Mauricio, Max, Maxim, Maximilian, Maxwell, Mehmet, Mel, Melvin, Michael, Michel, Mick, Mickey, Miguel, Mikael
Mike, Mikhail, Miles, Milo, Milton, Mitch, Mitchell, Mohamed, Mohammad, Mohammed, Mohammad, Monty, Morgan, Morris, Moses, Muhammad, Murray
Mustafa, Nadir, Nate, Nathan, Nathaniel, Neal, Ned, Neil, Nelson, Nicholas, Nick, Nicky, Nicolas, Nicolás, Niels, Nigel, Nikita
Nikola, Nikolai, Noah, Noam, Noel, Nolan, Norm, Norman, Oleg, Oliver, Olivier, Omar, Orlando, Orson, Oscar, Oswald, Otto, Owen
Pablo, Paolo, Pascal, Pat, Patrice, Patrick, Paul, Paulo, Pavel, Pedro, Percy, Perry, Pete, Peter, Peyton, Phil, Philip, Philippe, Phillip, Pierre, Pieter
Preston, Quentin, Quincy, Rafael, Rahul, Raj, Rajiv, Ralph, Ramon, Ramón, Ramzi, Rand, Randall, Randolph, Randy, Raphael, Rashid, Raul, Raúl
Ray, Raymond, Reggie, Reginald, Reinhard, Rémi, René, Rex, Reza, Rhett, Ricardo, Rich, Richard, Rick, Ricky, Rob, Robbie, Robby
Robert, Roberto, Robin, Rod, Roderick, Rodney, Rodrigo, Roger, Roland, Rolf, Romain, Roman, Ron, Ronald, Ronan, Ronnie, Rory, Ross, Roy, Ruben, Rudolf
Rudolph, Rudy, Rufus, Rupert, Russ, Russell, Rusty, Ryan, Sajid, Salman, Salvador, Salvatore, Sam, Samir, Samuel, Sandy, Santiago, Saul, Scot, Scott
Sean, Sebastian, Sergei, Sergey, Sergio, Seth, Shane, Shannon, Shaun, Shawn, Sheldon, Sherman, Sid, Sidney, Silvio, Simon, Solomon, Spencer
Stan, Stanley, Stefan, Stephan, Stephen, Sterling, Steve, Steven, Stewart, Stuart, Sven, Syed, Sylvester, Tariq, Taylor, Ted, Teddy, Terence, Terrence
Terry, Thad, Theo, Theodor, Theodore, Thierry, Thom, Thomas, Thorsten, Tim, Timothy, Tobias, Toby, Todd, Tom, Tomas, Tomás, Tommy, Tony, Tracy, Travis
Trent, Trevor, Trey, Tristan, Troy, Tucker, Ty, Tyler, Tyrone, Ulysses, Umar, Uri, Valentin, Vaughn, Vernon, Victor, Viktor, Vince, Vincent, Vitaly
Vladimir, Wade, Wallace, Wally, Walt, Walter, Warren, Wayne, Wendell, Werner, Wesley, Wilbur, Wiley, Wilfred, Wilhelm, Will, Willard, William
Willie, Willy, Wilson, Winston, Wolfgang, Woodrow, Woody, Wyatt, Xavier, Yasser, Yitzhak, Yuri, Yusuf, Yves, Zach, Zachary, Zack, Zane, Zev, Ziad
`)

export const femaleNames = wordSet(`
Abby, Abigail, Ada, Adela, Adele, Adriana, Agnes, Aisha, Alana, Alejandra, Alexandra, Alexis, Alice, Alicia, Alina, Alison, Allie, Allison
Alma, Alyssa, Amal, Amanda, Amber, Amelia, Amina, Amy, Ana, Anastasia, Andrea, Angela, Angelica, Angelina, Angie, Anita, Ann, Anna, Annabel, Anne
Annette, Annie, Antonia, April, Ariana, Arlene, Asha, Ashley, Astrid, Audrey, Ava, Barbara, Beatrice, Beatriz, Becky, Belinda, Bella, Bernadette
Bernice, Bertha, Beth, Bethany, Betsy, Betty, Beverly, Bianca, Blanche, Bonnie, Brenda, Briana, Bridget, Brigitte, Brittany, Brooke, Camilla, Camille
Candace, Candice, Cara, Carla, Carly, Carmen, Carol, Carole, Carolina, Caroline, Carolyn, Carrie, Cassandra, Catalina, Catherine, Cathy, Cecilia, Celeste
Celia, Charlene, Charlotte, Chelsea, Cheryl, Chloe, Christiane, Christina, Christine, Cindy, Claire, Clara, Clare, Claudia, Colleen
Connie, Constance, Consuelo, Cora, Courtney, Cristina, Crystal, Cynthia, Daisy, Dana, Danielle, Daphne, Dawn, Debbie, Deborah, Debra, Delia, Denise
Diana, Diane, Dianne, Dolores, Donna, Dora, Doris, Dorothy, Edith, Edna, Eileen, Elaine, Eleanor, Elena, Elisa, Elisabeth, Eliza, Elizabeth, Ella
Ellen, Elsa, Elsie, Emily, Emma, Erica, Erika, Erin, Esther, Ethel, Eva, Eve, Evelyn, Faith, Fatima, Faye, Felicia, Fiona, Flora, Florence, Frances
Francesca, Françoise, Frida, Gabriela, Gabrielle, Gail, Gayle, Genevieve, Georgia, Geraldine, Gertrude, Gina, Giselle, Gladys, Glenda, Gloria
Grace, Greta, Gretchen, Gwen, Gwendolyn, Haley, Hannah, Harriet, Hazel, Heather, Heidi, Helen, Helena, Helene, Henrietta, Hilary, Hilda
Hillary, Hope, Ida, Ines, Inez, Ingrid, Irene, Iris, Irma, Isabel, Isabella, Isabelle, Ivy, Jackie, Jaclyn
Jacqueline, Jamila, Jana, Jane, Janelle, Janet, Janice, Janine, Jasmine, Jean, Jeanette, Jeanine, Jeanne, Jen, Jenna, Jennie, Jennifer, Jenny, Jessica
Jill, Jillian, Jo, Joan, Joanna, Joanne, Jocelyn, Jodi, Jody, Johanna, Josephine, Joy, Joyce, Juanita, Judith, Judy, Julia, Juliana, Julianne, Julie
Juliet, June, Justine, Kara, Karen, Kari, Karin, Karla, Kate, Katharine, Katherine, Kathleen, Kathryn, Kathy, Katie, Katrina, Kay, Kaya
Kayla, Kayleigh, Keisha, Kellie, Kelly, Kendra, Kerry, Kim, Kimberly, Kirsten, Kristen, Kristin, Kristina, Kristine, Kyra, Lara
Latoya, Laura, Lauren, Laurie, Leah, Leila, Lena, Leslie, Letitia, Liana, Lila, Lillian, Lily, Lina, Linda, Lindsay, Lindsey, Lisa, Liz, Liza, Lizzie
Lois, Lola, Lora, Loretta, Lori, Lorraine, Louisa, Louise, Lucia, Lucille, Lucinda, Lucy, Lydia, Lynn, Lynne, Mabel, Madeleine, Madeline, Madison, Mae
Maggie, Mandy, Marcella, Marcia, Margaret, Margarita, Marge, Margo, Margot, Maria, María, Mariah, Marian, Marianne, Marie, Marilyn, Marina
Marine, Marion, Marissa, Marjorie, Marla, Marlene, Marsha, Martha, Martina, Mary, Maryam, Matilda, Maureen, Maxine, Maya, Megan, Meghan
Melanie, Melinda, Melissa, Mercedes, Meredith, Mia, Michaela, Michele, Michelle, Mildred, Millie, Mimi, Miranda, Miriam, Misty, Moira, Mollie, Molly
Mona, Monica, Muriel, Myra, Myrna, Nadia, Nancy, Naomi, Natalia, Natalie, Natasha, Nellie, Nicola, Nicole, Nina, Nora, Norma, Octavia, Olga
Olivia, Opal, Paige, Pam, Pamela, Patrice, Patricia, Patsy, Patti, Patty, Paula, Paulette, Pauline, Pearl, Peggy, Penelope, Penny, Petra, Phoebe
Phyllis, Polly, Priscilla, Rachel, Ramona, Raquel, Rebecca, Regina, Renee, Renée, Rhonda, Rita, Roberta, Rosa, Rosalie, Rosalind
Rosalyn, Rosanne, Rose, Roseanne, Rosemary, Rosie, Roxanne, Ruby, Ruth, Sabrina, Sally, Samantha, Sandra, Sara, Sarah, Sasha, Savannah, Selena, Serena
Shannon, Shari, Sharon, Sheila, Shelley, Shelly, Sherri, Sherry, Sheryl, Shirley, Silvia, Simone, Sofia, Sonia, Sonja, Sonya, Sophia, Sophie, Stacey
Stacy, Stella, Stephanie, Sue, Susan, Susana, Susanna, Susanne, Susie, Suzanne, Svetlana, Sybil, Sylvia, Tabitha, Tamara, Tammy, Tanya, Tara, Tasha
Tatiana, Teresa, Teri, Terri, Tess, Tessa, Theresa, Therese, Tiffany, Tina, Toni, Tonya, Tori, Tracey, Tracy, Trisha, Trudy, Ursula, Valentina
Valerie, Vanessa, Vera, Veronica, Vicki, Vicky, Victoria, Viola, Violet, Virginia, Vivian, Wanda, Wendy, Whitney, Wilma, Winifred, Yasmin
Yolanda, Yvette, Yvonne, Zara, Zelda, Zoe
`)

/** Words that are far more often something else: they make a person only where a surname follows. */
export const doubtfulGivenNames = wordSet(`
Angel, April, Art, Austin, Bill, Blake, Brooke, Chase, Chelsea, Christian, Clay, Dale, Dallas, Dawn, Dean, Don, Duke, Earl, Faith, Florence
Frank, Franklin, Georgia, Grace, Grant, Guy, Hope, Jackson, Jefferson, Jordan, Joy, June, Kent, Lance, Lee, Lincoln, Logan, Madison, Marine, Mark, Mason
May, Mercedes, Milton, Norm, Orlando, Penny, Pearl, Ray, Rich, Rose, Ruby, Rusty, Sandy, Savannah, Sterling, Stone, Sue, Taylor, Tucker, Tyler, Violet
Virginia, Wade, Wallace, Warren, Wayne, Will, Wilson, Woody
`)

/** Words that stand inside a person's name in lower case: "Juan de la Cruz", "Omar bin Said". */
export const nameParticles = wordSet(
  `de, del, della, di, da, dos, du, la, le, van, von, der, den, ter, ten, bin, ibn, al, el, y, zu, af, av, d', ap`,
)

/** After a person's name. */
export const nameSuffixes = wordSet(
  `Jr, Jr., Sr, Sr., II, III, IV, Esq., PhD, Ph.D., MD, M.D., MP, QC, KC, SC, MEP, OBE, CBE, MBE, FRS`,
)

/** What a given name says of its bearer: "he", "she", or "either"; undefined for a word that is no common given name. */
export function givenName(word: string): 'he' | 'she' | 'either' | undefined {
  const isMale = maleNames.has(word)
  const isFemale = femaleNames.has(word)
  if (isMale && isFemale) return 'either'
  return isMale ? 'he' : isFemale ? 'she' : undefined
}
